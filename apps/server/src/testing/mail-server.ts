import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

export type TestMailServer = {
  url: string;
  /** What it took, as it came: envelope and all. */
  taken: { to: string[]; raw: string }[];
  /** Refuses what comes from now on, or takes it again. */
  refuse: (refuses: boolean) => void;
  stop: () => Promise<void>;
};

/** A real mail server on a free port, which keeps what it takes. */
export async function startMailServer(): Promise<TestMailServer> {
  const taken: TestMailServer['taken'] = [];
  let refuses = false;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (address, _session, done) =>
      done(refuses ? new Error(`451 ${address.address} not now`) : null),
    onData: (stream, session, done) => {
      const to = session.envelope.rcptTo.map(({ address }) => address);
      void text(stream).then((raw) => {
        taken.push({ to, raw });
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    refuse: (wanted) => {
      refuses = wanted;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
