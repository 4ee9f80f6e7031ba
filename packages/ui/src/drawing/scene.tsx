import { Accent } from './accent.tsx';

/**
 * A kitchen at night with people round the table: a grandmother, a child, a dad with a baby, a friend in a wheelchair.
 * Decoration for a first page: hidden from screen readers, drawn with the same line and accent as the small drawings.
 */
export function KitchenScene() {
  return (
    <svg
      aria-hidden="true"
      className="drawing"
      viewBox="0 0 320 146"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <Accent d="M264 84c4-10 18-10 21 0v24h-21zM153 15h18l9 17h-35zM36 25a13 13 0 1 0 14 18c-11 3-18-8-14-18zM82 88c4-14 32-14 38 0v10H80zM190 87c6-4 16-1 18 11h-19z" />
      <Window />
      <path d="M162 0v14M154 14h16l8 17h-32zM158 31c0 5 8 5 8 0" />
      <Grandmother />
      <Child />
      <DadAndBaby />
      <Friend />
      <path d="M62 98h182v5H62zM74 103v40M230 103v40" />
      <path d="M127 88h9v6a4 4 0 0 1-4 4h-1a4 4 0 0 1-4-4zM136 90h3v4h-3M130 83c-2-3 2-4 0-7M222 88h9v6a4 4 0 0 1-4 4h-1a4 4 0 0 1-4-4zM222 90h-3v4h3" />
    </svg>
  );
}

function Window() {
  return (
    <path d="M14 14h48v48H14zM10 62h56v5H10zM36 25a13 13 0 1 0 14 18c-11 3-18-8-14-18zM52 24h.1M24 50h.1M54 34h.1" />
  );
}

function Grandmother() {
  return (
    <>
      <circle cx="100" cy="62" r="11" />
      <path d="M89 61c1-13 21-13 22 0M96 50.5a4.5 4.5 0 1 1 8 0M79 98v-4c0-10 8-17 21-17s21 7 21 17v4" />
      <circle cx="96" cy="64" r="2.5" />
      <circle cx="105" cy="64" r="2.5" />
      <path d="M97 70c2 1.5 4 1.5 6 0M104 98l10-4h12" />
    </>
  );
}

function Child() {
  return (
    <>
      <circle cx="155" cy="74" r="9" />
      <path d="M146 73c-1-12 19-12 18 0-4 0-8-2-9-5-2 3-5 5-9 5zM142 98v-2c0-7 5-12 13-12s13 5 13 12v2" />
      <path d="M152 78c2 1.5 4 1.5 6 0" />
    </>
  );
}

function DadAndBaby() {
  return (
    <>
      <circle cx="205" cy="52" r="11" />
      <path d="M194 50c1-13 21-13 22 0M196 57c4-4 14-4 18 0M200 58c3 3 7 3 10 0M180 98V88c0-13 10-21 25-21s25 8 25 21v1" />
      <circle cx="196" cy="78" r="6.5" />
      <path d="M188 98c-3-7 0-13 8-13.5 9 0 14 6 11 13.5M218 82c0 8-6 12-14 12" />
    </>
  );
}

function Friend() {
  return (
    <>
      <circle cx="272" cy="52" r="11" />
      <path d="M261 54c-3-17 22-20 23-3 2 6 1 10 2 14M261 54c6-1 11-4 14-9M266 59c2 2 4 2 6 0" />
      <path d="M286 108V82c0-8-5-13-12-13s-11 5-11 12v27M269 82l-10 10-15 1M263 108h-15l-4 24h-9" />
      <circle cx="276" cy="122" r="20" />
      <circle cx="276" cy="122" r="2" />
      <circle cx="251" cy="138" r="4" />
      <path d="M291 80h8M291 80v26M263 108h23" />
    </>
  );
}
