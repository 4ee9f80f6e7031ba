import {
  checkFirstWords,
  isFamilyVerb,
  isRestrictedVerb,
  lineInWords,
  restrictedVerbs,
  staffVerbs,
  whoLookedWords,
} from '@waymark/domain/audit';
import { formatDayAndYear } from '@waymark/domain/clock';
import { Button } from '@waymark/ui/button';
import { type Column, DataTable } from '@waymark/ui/data-table';
import { Notice } from '@waymark/ui/notice';
import { Tag } from '@waymark/ui/tag';

import type { Answers } from '../app/api.ts';
import { momentInWords } from '../app/when.ts';

type Answer = Answers['audit']['whoLooked'];
type StaffLine = Answer['staff'][number];

/** The list as the family gets it, to print; below it, on the screen alone, who it was. */
export function WhoLookedList({ answer }: { answer: Answer }) {
  const { reference, lines, checkFirst, staff } = answer;
  const days = Map.groupBy(lines, ({ day }) => day);
  return (
    <>
      {checkFirst.map((what) => (
        <div key={what} className="screen-only">
          <Notice tone="mark" title="Before you give it to them" appears="spoken">
            <p>{checkFirstWords[what]}</p>
          </Notice>
        </div>
      ))}
      <section className="pane for-family" aria-labelledby="family-title">
        <h2 id="family-title">{whoLookedWords.title}</h2>
        <p className="muted figures">{reference}</p>
        <p>{whoLookedWords.lead}</p>
        <p>{whoLookedWords.who}</p>
        {lines.length === 0 ? <p>{whoLookedWords.nothing}</p> : null}
        {[...days].map(([day, ofDay]) => (
          <div key={day} className="stack stack-close">
            <h3>{formatDayAndYear(day)}</h3>
            <ul>
              {ofDay.map((line) => (
                <li key={line.words}>{lineInWords(line)}</li>
              ))}
            </ul>
          </div>
        ))}
        <p>{whoLookedWords.lists}</p>
        <p>{whoLookedWords.notAll}</p>
        <p>{whoLookedWords.ask}</p>
        <div className="screen-only">
          <Button tone="side" onPress={() => window.print()}>
            Print for the family
          </Button>
        </div>
      </section>
      {staff.length === 0 ? null : (
        <section className="pane pane-flush screen-only" aria-labelledby="staff-title">
          <h2 id="staff-title" className="pane-title">
            Who it was: for you alone
          </h2>
          <DataTable
            caption="Every entry about this family, newest first"
            columns={columns}
            rows={staff}
            rowKey={({ at, name, verb, reference: of }) => `${at} ${name} ${verb} ${of}`}
            empty={<p>Nobody has opened it yet.</p>}
          />
        </section>
      )}
    </>
  );
}

const columns: Column<StaffLine>[] = [
  { title: 'Who', cell: ({ name, jobTitle }) => `${name}, ${jobTitle}` },
  { title: 'Agency', cell: ({ agencyName }) => agencyName },
  { title: 'Did', cell: ({ verb }) => didInWords(verb) },
  { title: 'When', cell: ({ at }) => momentInWords(at), figures: true },
  { title: 'Contact', cell: ({ reference }) => reference, figures: true },
  {
    title: 'The family',
    cell: ({ isTold }) => (
      <span>
        <Tag tone={isTold ? 'done' : 'stopped'}>{isTold ? 'Is told' : 'Is not told'}</Tag>
      </span>
    ),
  },
];

function didInWords(verb: string): string {
  if (isFamilyVerb(verb)) return staffVerbs[verb];
  return isRestrictedVerb(verb) ? restrictedVerbs[verb] : verb;
}
