import { Accent } from './accent.tsx';

/** Places and things that stand beside words: signs of what a part of a page is about. */
export const thingSheets = {
  waymark: (
    <>
      <Accent d="M14 15h30l8 7-8 8H14z" />
      <path d="M32 58V8M12 14h31l9 8-9 8H12zM52 36H25l-7 6 7 7h27zM24 58h16" />
    </>
  ),
  school: (
    <>
      <Accent d="M28 42h9v15h-9z" />
      <path d="M6 57h52M10 57V32h12M54 57V32H42M22 57V26l10-9 10 9v31M32 17V6l8 3-8 3" />
      <path d="M28 57V43h8v14M15 39h2M15 47h2M47 39h2M47 47h2" />
      <circle cx="32" cy="31" r="4" />
    </>
  ),
  hub: (
    <>
      <Accent d="M24 36h17v20H24z" />
      <path d="M5 57h54M10 57V24M54 57V24M6 24l5-12h42l5 12zM6 24c0 5 8 6 9 0 1 6 10 6 11 0 1 6 11 6 12 0 1 6 10 6 11 0 1 6 9 5 9 0" />
      <path d="M24 57V37h16v20M32 37v20M29 47h.1M35 47h.1M16 37v8M48 37v8" />
    </>
  ),
  kettle: (
    <>
      <Accent d="M18 40h26l3 16H15z" />
      <path d="M19 30h25l4 23a4 4 0 0 1-4 4H18a4 4 0 0 1-4-4zM23 30a8.5 7 0 0 1 17 0M31.5 23v-3M45 38l9-7M20 30C18 10 45 10 43 30" />
      <path d="M56 24c-3-4 3-5 0-9" />
    </>
  ),
  door: (
    <>
      <Accent d="M22 14h20v20H22z" />
      <path d="M17 57V10a3 3 0 0 1 3-3h24a3 3 0 0 1 3 3v47M8 57h48M22 14h20v16H22zM32 14v16M22 22h20M41 40v3" />
      <path d="M10 57v-6h4v6M12 51c-4-2-3-7 0-8 3 1 4 6 0 8z" />
    </>
  ),
  phone: (
    <>
      <Accent d="M22 14h22v32H22z" />
      <path d="M20 7h24a3 3 0 0 1 3 3v44a3 3 0 0 1-3 3H20a3 3 0 0 1-3-3V10a3 3 0 0 1 3-3zM17 47h30M32 52h.1M28 12h8" />
      <path d="M26 24a3 3 0 0 1 3-3h6a3 3 0 0 1 3 3v4a3 3 0 0 1-3 3h-2l-3 3v-3h-1a3 3 0 0 1-3-3z" />
    </>
  ),
  sun: (
    <>
      <Accent d="M22 30a11 11 0 0 1 22 1H22z" />
      <path d="M21 34a11 11 0 0 1 22 0M8 34h48M32 16V9M18 20l-5-5M46 20l5-5M15 43h34M23 51h18" />
    </>
  ),
  pin: (
    <>
      <Accent d="M33 10c9 0 15 7 15 15 0 7-6 14-15 24z" />
      <path d="M32 55C22 43 15 34 15 25a17 17 0 0 1 34 0c0 9-7 18-17 30z" />
      <circle cx="32" cy="25" r="6" />
    </>
  ),
  path: (
    <>
      <Accent d="M26 57c2-14 14-12 10-24h8c4 12-4 12-2 24z" />
      <path d="M18 57c0-16 18-13 14-24-2-7-12-6-9-14M46 57c-2-12 6-13 3-24-3-8-15-6-14-14M5 19h54M8 19c3-8 9-8 12 0M42 19c4-12 12-12 16 0" />
    </>
  ),
  leaf: (
    <>
      <Accent d="M32 34c0-12 8-18 20-18 0 12-8 18-20 18z" />
      <path d="M32 57V30M32 34c0-12 8-19 21-19 0 12-8 19-21 19zM32 44c0-10-7-15-19-15 0 10 7 15 19 15z" />
    </>
  ),
};
