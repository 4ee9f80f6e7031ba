/** What an invitation says of itself to whoever has its link. */
export type InvitationOffer = {
  name: string;
  agencyName: string;
  areaName: string;
  hasSignIn: boolean;
  /** Whether it gives back a way in to a post that they have. */
  hasPost: boolean;
};

type Answer<Told> = { ok: true; told: Told } | { ok: false; message: string };

const away = 'Waymark cannot be reached. Try again in a minute.';

/** Asks what the link of an invitation is for. */
export function openInvitation(secret: string): Promise<Answer<InvitationOffer>> {
  return ask('open', { secret }, readOffer);
}

/** Accepts an invitation, with a password of their own choosing or the one that they have. */
export function acceptInvitation(secret: string, password: string): Promise<Answer<true>> {
  return ask('accept', { secret, password }, () => true as const);
}

async function ask<Told>(
  what: 'open' | 'accept',
  body: Readonly<Record<string, string>>,
  read: (data: Record<string, unknown>) => Told,
): Promise<Answer<Told>> {
  try {
    const response = await fetch(`/api/invitation/${what}`, {
      method: 'POST',
      credentials: 'same-origin',
      cache: 'no-store',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const data: unknown = await response.json();
    if (typeof data !== 'object' || data === null) return { ok: false, message: away };
    const told: Record<string, unknown> = { ...data };
    return response.ok ? { ok: true, told: read(told) } : { ok: false, message: messageOf(told) };
  } catch {
    return { ok: false, message: away };
  }
}

function messageOf({ message, nextStep, problems }: Record<string, unknown>): string {
  const [first]: unknown[] = Array.isArray(problems) ? problems : [];
  if (typeof first === 'object' && first !== null && 'message' in first)
    return String(first.message);
  return [message, nextStep].filter((text) => typeof text === 'string').join(' ') || away;
}

function readOffer(data: Record<string, unknown>): InvitationOffer {
  const { name, agencyName, areaName, hasSignIn, hasPost } = data;
  return {
    name: String(name),
    agencyName: String(agencyName),
    areaName: String(areaName),
    hasSignIn: hasSignIn === true,
    hasPost: hasPost === true,
  };
}
