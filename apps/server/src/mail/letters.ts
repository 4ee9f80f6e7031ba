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
          'You are invited to work with Waymark.',
          'Open this address within seven days. It works once, and only for you:',
          linkTo(subjectId, links),
          'If you did not expect this, do nothing.',
        ].join('\n\n'),
      };
    case 'password-link':
      return {
        subject: 'Choose a new password for Waymark',
        text: [
          'You can choose a new password for Waymark. After that, set up your second step again.',
          'Open this address within seven days. It works once, and only for you:',
          linkTo(subjectId, links),
          'If you did not ask for this, do nothing here, and tell whoever looks after Waymark where you work.',
        ].join('\n\n'),
      };
  }
}

// After the #, so that no server on the way and no log ever sees the secret.
function linkTo(subjectId: string, { portalUrl, secretFor }: Links): string {
  return `${portalUrl}/invitation#${secretFor(subjectId)}`;
}
