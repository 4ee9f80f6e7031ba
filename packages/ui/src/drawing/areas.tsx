import { Accent } from './accent.tsx';

/** The ten areas of need. Each is drawn on a 64 by 64 sheet with one stroke and one patch of accent. */
export const areaSheets = {
  'school-bag': (
    <>
      <Accent d="M20 38h28v17H20z" />
      <path d="M16 30a12 12 0 0 1 12-12h8a12 12 0 0 1 12 12v23a4 4 0 0 1-4 4H20a4 4 0 0 1-4-4z" />
      <path d="M26 18v-4a6 6 0 0 1 12 0v4M23 57V42a3 3 0 0 1 3-3h12a3 3 0 0 1 3 3v15M23 46h18M32 46v4" />
      <path d="M25 29h14M16 36h-3a2 2 0 0 0-2 2v11a3 3 0 0 0 3 3h2M48 36h3a2 2 0 0 1 2 2v11a3 3 0 0 1-3 3h-2" />
    </>
  ),
  pram: (
    <>
      <Accent d="M34 11a21 21 0 0 1 20 21H34z" />
      <path d="M32 32V10a22 22 0 0 1 22 22 16 16 0 0 1-16 14h-8a16 16 0 0 1-16-14z" />
      <path d="M14 32 11 22H6M32 32l15-15M24 46l-5 6M44 46l4 6" />
      <circle cx="19" cy="54" r="4" />
      <circle cx="48" cy="54" r="4" />
    </>
  ),
  heart: (
    <>
      <Accent d="M36 20c8-7 19-1 18 9-1 9-10 16-20 24z" />
      <path d="M32 54C20 45 10 37 10 26a11 11 0 0 1 22-3 11 11 0 0 1 22 3c0 11-10 19-22 28z" />
      <path d="M16 35h8l4-7 6 13 4-9 2 3h8" />
    </>
  ),
  cup: (
    <>
      <Accent d="M32 42h21l-2 14H34z" />
      <path d="M30 32h25l-3 22a3 3 0 0 1-3 3H36a3 3 0 0 1-3-3zM31 41h23M40 41l3-4 5 2-1 2" />
      <path d="M15 7h7M16 7v11c0 5-6 6-6 13v23a3 3 0 0 0 3 3h11a3 3 0 0 0 3-3V31c0-7-6-8-6-13V7M10 36h17v11H10z" />
    </>
  ),
  'kitchen-table': (
    <>
      <Accent d="M8 42c0-11 16-11 16 0z" />
      <circle cx="15" cy="21" r="7" />
      <circle cx="49" cy="21" r="7" />
      <path d="M4 42h56v4H4zM11 46v12M53 46v12M6 42v-2c0-5 4-8 9-8s9 3 9 8v2M40 42v-2c0-5 4-8 9-8s9 3 9 8v2" />
      <path d="M28 34h8v5a3 3 0 0 1-3 3h-2a3 3 0 0 1-3-3zM36 36h2v3h-2.5M32 29c-3-4 3-5 0-9" />
    </>
  ),
  umbrella: (
    <>
      <Accent d="M33 12a22 22 0 0 1 21 20c-4-4-9-4-11 0-2-4-7-5-10-1z" />
      <path d="M10 33a22 22 0 0 1 44 0c-4-5-9-5-11 0-3-5-8-5-11 0-3-5-8-5-11 0-2-5-7-5-11 0z" />
      <path d="M32 11V7M32 33v17a5 5 0 0 0 10 0M12 43l-2 5M20 45l-2 5M52 43l-2 5" />
    </>
  ),
  football: (
    <>
      <Accent d="m32 22 9 7-3 11H26l-3-11z" />
      <circle cx="32" cy="32" r="23" />
      <path d="m32 22 9 7-3 11H26l-3-11zM32 22V9.5M41 29l12-4M38 40l8 11M26 40l-8 11M23 29l-12-4" />
    </>
  ),
  'open-door': (
    <>
      <Accent d="M20 10h24v46H20z" />
      <path d="M16 56V8h32v48M8 56h48" />
      <path d="M20 56V12l17 6v44z" fill="var(--drawing-paper, #fff)" />
      <circle cx="32.5" cy="39" r="1.5" />
    </>
  ),
  house: (
    <>
      <Accent d="M27 40h11v15H27z" />
      <path d="m6 31 26-21 26 21M13 26v28a2 2 0 0 0 2 2h34a2 2 0 0 0 2-2V26" />
      <path d="M26 56V41a2 2 0 0 1 2-2h8a2 2 0 0 1 2 2v15M46 20v-8h-6v4M35 48h.1" />
      <path d="M26 26h12v7H26zM32 26v7" />
    </>
  ),
  purse: (
    <>
      <Accent d="M12 30h40l2 24H10z" />
      <path d="M16 24h32c5 6 8 14 8 23a9 9 0 0 1-9 9H17a9 9 0 0 1-9-9c0-9 3-17 8-23z" />
      <path d="M14 24a4 4 0 0 1 4-4h28a4 4 0 0 1 4 4M28 20a4 4 0 0 1 3-6M36 20a4 4 0 0 0-3-6M20 24h24" />
      <circle cx="29.5" cy="11.5" r="2.5" />
      <circle cx="34.5" cy="11.5" r="2.5" />
      <path d="M36 36a5 5 0 0 0-8 4c0 5-1 6-3 9h12M25 43h8" />
    </>
  ),
};
