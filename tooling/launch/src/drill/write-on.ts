import type { House } from '../house.ts';

/** People at work: contacts recorded through the portal, one after another. */
export type Writing = {
  /** How many were begun, and how many of them the server has said are recorded. */
  begun: () => number;
  recorded: () => number;
  stop: () => Promise<void>;
};

const officer = 'police-officer@demo.waymark.example';

/** Signs in as the demo's police officer and records contacts until it is stopped. Throws where one is refused. */
export async function writeOn(house: House): Promise<Writing> {
  const cookie = await signIn(house);
  let [begun, recorded, isWanted] = [0, 0, true];
  const work = (async () => {
    while (isWanted) {
      begun += 1;
      const answer = await post(house, '/trpc/contact.record', contact(begun), cookie);
      if (!answer.ok) throw new Error(`A contact was refused: ${answer.status}.`);
      await answer.body?.cancel();
      recorded += 1;
    }
  })();
  // Whoever stops it hears of a failure; until then nobody listens.
  work.catch(() => {});
  return {
    begun: () => begun,
    recorded: () => recorded,
    async stop() {
      isWanted = false;
      await work;
    },
  };
}

async function signIn(house: House): Promise<string> {
  if (house.installation.kind !== 'demo') throw new Error('The house is not the demo’s.');
  const { password } = house.installation;
  const answer = await post(house, '/api/auth/sign-in/email', { email: officer, password }, '');
  if (!answer.ok) throw new Error(`Nobody could sign in: ${answer.status}.`);
  await answer.body?.cancel();
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}

function post(house: House, path: string, body: unknown, cookie: string): Promise<Response> {
  return fetch(`${house.portalUrl}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: house.portalUrl, cookie },
    body: JSON.stringify(body),
  });
}

function contact(number: number): unknown {
  return {
    familyName: `Drill ${number}`,
    people: [{ kind: 'child', givenName: 'Mo', familyName: 'Drill', dateOfBirth: '2015-02-28' }],
    worry: `Out alone late, “quoted”, with a \\ and a tab\t, é ü 漢 🏠, for the ${number}th time.\nA second line.`,
    analysis: '',
    childVoice: '',
    agreement: 'asked-given',
    agreementReason: '',
    policeReference: null,
    screenedBy: 'PS Whitlock',
    facts: {
      screenedByPolice: 'yes',
      immediateDanger: 'no',
      caseType: 'child-concern',
      childLinked: 'yes',
      risk: 'standard',
      meetsLaThreshold: 'no',
      openToSocialCare: 'no',
      secondRiskAssessment: 'not-applicable',
    },
  };
}
