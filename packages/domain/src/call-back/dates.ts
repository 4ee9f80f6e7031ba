import { type Day, addDays, addWorkingDays } from '../clock/index.ts';
import { type CallBackParameters, defaultCallBackParameters } from './parameters.ts';

/** The day by whose end somebody should have rung, counted from the day it was asked. */
export function ringBy(
  askedOn: Day,
  parameters: CallBackParameters = defaultCallBackParameters,
): Day {
  return addWorkingDays(askedOn, parameters.ringWithinWorkingDays);
}

/** NAV-55: the day on which a call-back is deleted whatever becomes of it: what whoever asks is promised. */
export function deleteAtLatest(
  askedOn: Day,
  parameters: CallBackParameters = defaultCallBackParameters,
): Day {
  return addDays(askedOn, parameters.keepDays);
}

/** NAV-55: the day on which a closed call-back is deleted: soon after it is closed, and never later than was promised. */
export function deleteOnceClosed(
  { promised, closedOn }: { promised: Day; closedOn: Day },
  parameters: CallBackParameters = defaultCallBackParameters,
): Day {
  const afterClosing = addDays(closedOn, parameters.keepClosedDays);
  return afterClosing < promised ? afterClosing : promised;
}
