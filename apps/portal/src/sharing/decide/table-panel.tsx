import {
  type SharingAnswer,
  sharingAlsoTitles,
  sharingTitles,
  sharingWidth,
  tellFamilyTitles,
} from '@waymark/domain/sharing';
import { Notice } from '@waymark/ui/notice';

/** What the sharing table says to what is answered so far: what to do, whether the family is told, why, what to record. */
export function TablePanel({ answer }: { answer: SharingAnswer | null }) {
  if (answer === null)
    return <p className="muted">Say how serious the worry is, and the rules are read here.</p>;
  const { outcome, also, because, mustRecord } = answer;
  const tone = sharingWidth[outcome] > 1 ? 'done' : 'mark';
  return (
    <div className="stack sharing-table">
      <Notice tone={tone} title={sharingTitles[outcome]} appears="spoken">
        <p>{answer.nextStep}</p>
        <p>{tellFamilyTitles[answer.tellFamily]}.</p>
      </Notice>
      <Points title="As well" points={also.map((one) => sharingAlsoTitles[one])} />
      <Points title="Why" points={because} />
      <Points title="What is recorded" points={mustRecord} />
      <p className="muted figures">
        Rule {answer.rule}, version {answer.version}. The rules explain; you decide.
      </p>
    </div>
  );
}

function Points({ title, points }: { title: string; points: readonly string[] }) {
  if (points.length === 0) return null;
  return (
    <section className="stack stack-close">
      <h3>{title}</h3>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
