import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from '@waymark/ui/button';
import { FieldFrame, ProblemMark } from '@waymark/ui/field';
import { Notice } from '@waymark/ui/notice';
import { useState } from 'react';

import { type Answers, api } from '../app/api.ts';
import { Form } from '../app/form.tsx';
import { Page } from '../app/page.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import { ColumnsHelp } from './import/columns-help.tsx';
import { ImportReport } from './import/import-report.tsx';
import { count, summarise } from './import/summary.ts';
import { ListAll } from './import/list-all.tsx';
import './import/import.css';

type Report = Answers['contact']['importCsv'];

/** Contacts from a file: first a report of what would happen, then, if that is right, the recording. */
export function ImportPage() {
  const [file, setFile] = useState<{ name: string; csv: string } | null>(null);
  const [report, setReport] = useState<{ dryRun: boolean; report: Report } | null>(null);
  const tried = useAttempt();
  const queries = useQueryClient();
  const run = useMutation(
    api.contact.importCsv.mutationOptions({
      onError: (error) => tried.fail(error),
      onSuccess: async (done, { dryRun }) => {
        if (done.columnsProblem !== null)
          return tried.refuse([{ field: 'csv', message: done.columnsProblem }]);
        tried.clear();
        setReport({ dryRun, report: done });
        if (!dryRun) await queries.invalidateQueries(api.contact.pathFilter());
      },
    }),
  );
  const check = () => {
    if (file === null) tried.refuse([{ field: 'csv', message: 'Choose a file' }]);
    else run.mutate({ csv: file.csv, dryRun: true });
  };
  const choose = async (chosen: File | undefined) => {
    setReport(null);
    setFile(chosen ? { name: chosen.name, csv: await chosen.text() } : null);
  };
  return (
    <Page title="Import contacts from a file" back={<Link to="/contacts">Contacts</Link>}>
      <div className="pane">
        <Form problems={tried.problems} attempt={tried.attempt} onSend={check}>
          <FileField onChoose={(chosen) => void choose(chosen)} problem={tried.at('csv')} />
          <div>
            <Button
              type="submit"
              tone={report ? 'side' : 'main'}
              busy={run.isPending ? 'Reading the file …' : null}
            >
              Check the file
            </Button>
          </div>
        </Form>
        <ColumnsHelp />
      </div>
      {report && file ? (
        <Result
          {...report}
          busy={run.isPending}
          onRecord={() => run.mutate({ csv: file.csv, dryRun: false })}
        />
      ) : null}
    </Page>
  );
}

function FileField(props: {
  onChoose: (file: File | undefined) => void;
  problem: string | undefined;
}) {
  return (
    <FieldFrame name="csv" wrong={Boolean(props.problem)}>
      <label className="field-label" htmlFor="contact-file">
        File of contacts
      </label>
      <span className="field-hint" id="contact-file-hint">
        A CSV file. Checking it records nothing. A police reference that your agency has sent before
        is left alone, so the same file can be sent again.
      </span>
      {props.problem ? (
        <span className="field-problem" id="contact-file-problem">
          <ProblemMark />
          {props.problem}
        </span>
      ) : null}
      <input
        id="contact-file"
        className="import-file"
        type="file"
        accept=".csv,text/csv"
        aria-describedby={
          props.problem ? 'contact-file-hint contact-file-problem' : 'contact-file-hint'
        }
        aria-invalid={props.problem ? true : undefined}
        onChange={(event) => props.onChoose(event.target.files?.[0])}
      />
    </FieldFrame>
  );
}

function Result(props: { dryRun: boolean; report: Report; busy: boolean; onRecord: () => void }) {
  const { recorded, there, refused, notTried, listable } = summarise(props.report.rows);
  return (
    <section className="stack" aria-label="Report">
      <Notice
        tone={refused + notTried > 0 ? 'mark' : 'done'}
        title={
          props.dryRun
            ? `${count(recorded, 'contact')} can be recorded. Nothing is recorded yet`
            : `${count(recorded, 'contact')} recorded`
        }
        appears="focused"
      >
        <p className="figures">
          {count(there, 'row')} already there. {count(refused, 'row')} refused. Of{' '}
          {count(props.report.rows.length, 'row')}.
        </p>
        {notTried > 0 ? (
          <p className="figures">
            It was cut short before {count(notTried, 'row')}. Check the same file again and record
            the rest: what is recorded is left alone.
          </p>
        ) : null}
      </Notice>
      {props.dryRun && recorded > 0 ? (
        <div>
          <Button busy={props.busy ? 'Recording …' : null} onPress={props.onRecord}>
            {`Record ${count(recorded, 'contact')}`}
          </Button>
        </div>
      ) : null}
      {!props.dryRun && listable.length > 0 ? <ListAll contactIds={listable} /> : null}
      <ImportReport rows={props.report.rows} dryRun={props.dryRun} />
    </section>
  );
}
