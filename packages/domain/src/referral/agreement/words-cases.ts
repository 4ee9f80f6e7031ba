/** The sentences that the cases of the referral table share, as a reader sees them. */
export const approver = 'Who approved it, in what role, and when';
export const advice = 'Who was asked for advice, what they advised, and the outcome in full';
export const reason = 'Why it goes ahead without agreement, and when that was written down';
export const withheld = 'When social care were told that permission is withheld';
export const told = 'When the parent was told that a referral was made';
export const notTold =
  'Why the parent is not told yet, who approved that, and when it is looked at again';
export const tellOrNot = 'Whether it is safe to tell the parent, and who decided that';
export const tries = 'Each try to reach the family: the date and the way';
export const cause = 'The reasonable cause to suspect significant harm, in words';
export const confirmed = 'That the family agreed, here and again inside the referral';
export const whyNotAsked = 'The decision not to ask, and the reason for it';
export const stateOfAgreement =
  'Whether the family agreed, filled in inside the same referral: it cannot stay blank';
export const approvalFirst =
  'Waiting delays no protection and the section 47 test is not met, so approval comes first.';
export const approved = 'It has been approved by somebody who may approve it.';
export const notEvidence = 'Refusing help is not, by itself, evidence of harm.';
export const s47NotAnswered =
  'Nobody has answered whether the section 47 test is met, and until then nothing waits for approval.';
export const refusal = 'The parent was asked and does not agree.';
export const notAsked = 'The parent was not asked, and there is a reason.';
export const notReached = 'The family has not been reached.';
export const agreedTo = 'The family agreed to the referral.';
export const reasonableCause =
  'There is reasonable cause to suspect significant harm, so no agreement is needed.';
export const nothingWaits =
  'Nothing waits for approval; the family is still worked with openly where that is safe.';
export const takenBack =
  'Agreement that was taken back counts as a refusal of whatever is sent from now on.';
export const askAll =
  'Take advice and ask for approval today from a manager, the designated senior person or a named professional. If anything gets worse before then, ring the front door (out of hours: the emergency duty team); if anyone is in danger, ring 999.';
export const askManager =
  'Today, ask a manager to approve that the parent was not asked. If anything gets worse before then, ring the front door (out of hours: the emergency duty team); if anyone is in danger, ring 999.';
export const sendAndFlag =
  'Send the referral to the front door now, and ring them as well where it is urgent (out of hours: the emergency duty team). Say in it that permission is withheld, and write down why it goes ahead.';
export const tryAgain =
  'Try again today in another way, and write down the date and the way. If anything gets worse before then, ring the front door (out of hours: the emergency duty team); if anyone is in danger, ring 999.';
export const talkItOver =
  'Talk it over with the front door today (out of hours: the emergency duty team), and answer what is still open. If anything gets worse before then, ring the front door (out of hours: the emergency duty team); if anyone is in danger, ring 999.';
export const sendAndSayHow =
  'Send the referral to the front door now, and ring them as well where it is urgent (out of hours: the emergency duty team). Say in it how you tried to reach the family.';
export const sendWithCause =
  'Write the reasonable cause in words. Send the referral to the front door now, and ring them as well where it is urgent (out of hours: the emergency duty team).';
export const sendAgreed =
  'Write in the referral that the family agreed. Send the referral to the front door now, and ring them as well where it is urgent (out of hours: the emergency duty team).';
export const sendThenManager =
  'Send the referral to the front door now, and ring them as well where it is urgent (out of hours: the emergency duty team). Then ask a manager to approve that the parent was not asked.';
export const sendIt =
  'Send the referral to the front door now, and ring them as well where it is urgent (out of hours: the emergency duty team).';

export const stillOpen =
  'It is not known whether the section 47 test is met, or whether waiting is safe.';
export const nothingOfHarm =
  'Nothing says that harm is suspected, so the front door is asked the same day before it is sent.';
export const judgedNotNeeded =
  'The parent refused, and a person has judged that a referral is not needed.';
export const whatWasRefused =
  'What was refused, what was offered instead, and who decided not to refer';
export const sharingTableToo =
  'It is classed as emerging need, so the sharing table has to allow it as well.';
export const talkThenManager =
  'Talk it over with the front door today (out of hours: the emergency duty team), and answer what is still open. Then ask a manager to approve that the parent was not asked. If anything gets worse before then, ring the front door (out of hours: the emergency duty team); if anyone is in danger, ring 999.';
export const talkThenAskAll =
  'Talk it over with the front door today (out of hours: the emergency duty team), and answer what is still open. Then take advice and ask for approval from a manager, the designated senior person or a named professional. If anything gets worse before then, ring the front door (out of hours: the emergency duty team); if anyone is in danger, ring 999.';

/** Two answers that say that nothing is lost by waiting. */
export const calm = { s47TestMet: 'no', waitingWouldDelayProtection: 'no' } as const;
