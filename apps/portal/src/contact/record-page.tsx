import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from '@waymark/ui/button';
import { Dialog } from '@waymark/ui/dialog';
import { useState } from 'react';

import { TriageStopped } from '../agreement/triage-stopped.tsx';
import { api } from '../app/api.ts';
import { Form } from '../app/form.tsx';
import { Page } from '../app/page.tsx';
import { useAttempt } from '../app/use-attempt.ts';
import {
  checkStep,
  type ContactDraft,
  type ContactStep,
  contactSteps,
  contactStepTitles,
  emptyContact,
  stepAsking,
  stepAfter,
  stepBefore,
  toRecord,
} from './draft/index.ts';
import { RoutePreview } from './route-preview.tsx';
import { CheckStep } from './steps/check-step.tsx';
import { DangerStep } from './steps/danger-step.tsx';
import { PeopleStep } from './steps/people-step.tsx';
import { ScreeningStep } from './steps/screening-step.tsx';
import type { StepProps } from './steps/step-props.ts';
import { WorryStep } from './steps/worry-step.tsx';
import { type ContactForm, useContactDraft } from './use-contact-draft.ts';

const stepViews: Record<ContactStep, (props: StepProps) => React.ReactNode> = {
  danger: DangerStep,
  screening: ScreeningStep,
  people: PeopleStep,
  worry: WorryStep,
  check: CheckStep,
};

/** Recording a contact, a page at a time because the subject is heavy; what is typed is kept from page to page. */
export function RecordPage({ step }: { step: ContactStep }) {
  const form = useContactDraft();
  const { problems, attempt, at, send, sending } = useSendStep(form, step);
  const View = stepViews[step];
  const before = stepBefore(step);
  const navigate = useNavigate();
  const goTo = (field: string) =>
    void navigate({ to: '/contacts/new/$step', params: { step: stepAsking(field) } });
  return (
    <Page
      title={contactStepTitles[step]}
      tabTitle={`Record a contact: ${contactStepTitles[step]}`}
      back={
        before === null ? (
          <Link to="/contacts">Contacts</Link>
        ) : (
          <Link to="/contacts/new/$step" params={{ step: before }}>
            Back
          </Link>
        )
      }
      known={
        <span>
          Record a contact: page {contactSteps.indexOf(step) + 1} of {contactSteps.length}
        </span>
      }
    >
      {step === 'danger' ? null : <TriageStopped />}
      <div className={step === 'danger' ? 'stack' : 'sides'}>
        <div className="pane">
          <Form
            problems={problems}
            attempt={attempt}
            onSend={send}
            {...(step === 'check' ? { goTo } : {})}
          >
            <View form={form} at={at} />
            <div className="row">
              <Button type="submit" busy={sending ? 'Recording …' : null}>
                {step === 'check' ? 'Record contact' : 'Continue'}
              </Button>
              <StartAgain form={form} />
            </div>
          </Form>
        </div>
        {step === 'danger' ? null : <RoutePreview facts={form.value.facts} />}
      </div>
    </Page>
  );
}

/** What is wrong with a page right now; the last page speaks for all of them, as the record is read. */
function standingProblems(draft: ContactDraft, step: ContactStep) {
  if (step !== 'check') return checkStep(draft, step);
  const made = toRecord(draft);
  return made.ok ? [] : made.problems;
}

function useSendStep(form: ContactForm, step: ContactStep) {
  const tried = useAttempt(() => standingProblems(form.value, step));
  const navigate = useNavigate();
  const queries = useQueryClient();
  const record = useMutation(
    api.contact.record.mutationOptions({
      onError: (error) => tried.fail(error),
      onSuccess: async ({ id }) => {
        form.drop();
        await queries.invalidateQueries(api.contact.list.queryFilter());
        await navigate({
          to: '/contacts/$contactId',
          params: { contactId: id },
          state: { told: 'recorded' },
        });
      },
    }),
  );
  const sendRecord = () => {
    const made = toRecord(form.value);
    if (made.ok) record.mutate(made.record);
    else tried.refuse(made.problems);
  };
  const goOn = () => {
    const problems = checkStep(form.value, step);
    const next = stepAfter(step);
    if (problems.length > 0 || next === null) tried.refuse(problems);
    else void navigate({ to: '/contacts/new/$step', params: { step: next } });
  };
  return {
    ...tried,
    send: step === 'check' ? sendRecord : goOn,
    sending: record.isPending,
  };
}

function StartAgain({ form }: { form: ContactForm }) {
  const [asking, setAsking] = useState(false);
  const navigate = useNavigate();
  if (JSON.stringify(form.value) === JSON.stringify(emptyContact)) return null;
  const throwAway = () => {
    form.drop();
    setAsking(false);
    void navigate({ to: '/contacts/new/$step', params: { step: 'danger' } });
  };
  return (
    <>
      <Button tone="quiet" onPress={() => setAsking(true)}>
        Throw it away
      </Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title="Throw away what you typed?">
        <p>This contact is not recorded yet. Everything on its pages is lost for good.</p>
        <div className="row">
          <Button onPress={throwAway}>Throw it away</Button>
          <Button tone="side" onPress={() => setAsking(false)}>
            Keep it
          </Button>
        </div>
      </Dialog>
    </>
  );
}
