import type { ClaimedMail } from '@waymark/db/mail';

export type Letter = { subject: string; text: string };

type Links = { portalUrl: string; secretFor: (id: string) => string };

/** The words of an e-mail. It names nobody and tells nothing: only that there is something, and where. */
export function letterFor({ kind, subjectId }: ClaimedMail, links: Links): Letter {
  switch (kind) {
    case 'invitation':
      return {
        subject: 'You are invited to Waymark',
        text: [
          'You are invited to work with Waymark, or to choose a new password for it.',
          'Open this address within seven days. It works once, and only for you:',
          // After the #, so that no server on the way and no log ever sees the secret.
          `${links.portalUrl}/invitation#${links.secretFor(subjectId)}`,
          'If you did not expect this, do nothing.',
        ].join('\n\n'),
      };
  }
}
