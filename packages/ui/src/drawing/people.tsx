import { Accent } from './accent.tsx';

/** People: dads, grandparents, wheelchair users, babies, teenagers. Faces are left open so anyone can be them. */
export const peopleSheets = {
  'dad-and-baby': (
    <>
      <Accent d="M21 41c6 3 16 3 22 0l-2 17H23z" />
      <circle cx="32" cy="15" r="8" />
      <path d="M24 13c0-9 16-9 16 0M25.5 19.5c3-3 10-3 13 0M12 58V42c0-9 8-15 20-15s20 6 20 15v16" />
      <circle cx="32" cy="38" r="5" />
      <path d="M24 28l-4 13c6 4 18 4 24 0l-4-13M20 41l2 17M44 41l-2 17M18 51c9 5 19 5 28 0" />
    </>
  ),
  grandparent: (
    <>
      <Accent d="M14 38c3-8 19-8 22 0l3 20H11z" />
      <circle cx="25" cy="18" r="8" />
      <path d="M17 17c1-9 15-9 16 0M22 10a3.5 3.5 0 1 1 6 0" />
      <circle cx="22" cy="19" r="2" />
      <circle cx="28.5" cy="19" r="2" />
      <path d="M11 58l3-19c1-7 5-10 11-10s10 3 11 10l3 19zM35 37l7 7" />
      <circle cx="49" cy="35" r="6" />
      <path d="M41 58V47c0-3 3-6 8-6s8 3 8 6v11M43 33c1-6 9-6 12 0" />
    </>
  ),
  'wheelchair-user': (
    <>
      <Accent d="M18 27h11l2 13H18z" />
      <circle cx="25" cy="13" r="7" />
      <path d="M18 12c-1-9 15-10 14 0M18 40V31c0-4 3-6 6-6s6 2 6 6v6h12l6 17h6M28 29l6 5h8" />
      <path d="M9 25h4v15M13 37h17" />
      <circle cx="24" cy="45" r="13" />
      <circle cx="24" cy="45" r="1.5" />
      <circle cx="44" cy="55" r="3" />
      <path d="M36 41h4l3 11" />
    </>
  ),
  'mum-and-toddler': (
    <>
      <Accent d="M15 40c1-14 19-14 20 0l2 12H13z" />
      <circle cx="25" cy="14" r="7" />
      <path d="M18 15c-1-10 15-10 14 0 0 4 2 6 3 8M18 15c0 4-2 6-3 8" />
      <path d="M16 58 13 51l3-15c1-5 5-8 9-8s8 3 9 8l7 8M37 52H13M32 52l-2 6M34 36l3 16" />
      <circle cx="48" cy="39" r="5" />
      <path d="M41 44l5 3M44 58v-8c0-3 2-5 4-5s5 2 5 5v8M44 38c1-5 8-5 9-1" />
    </>
  ),
  teenager: (
    <>
      <Accent d="M22 38h20v20H22z" />
      <circle cx="32" cy="17" r="8" />
      <path d="M23 18c-3-14 20-15 18-1-4 0-8-2-10-5-2 3-4 5-8 6zM14 58V43c0-9 7-15 18-15s18 6 18 15v15M22 58V44M42 58V44" />
      <path d="M24 29c0 8 16 8 16 0M29 35v6M35 35v6M22 50h20" />
    </>
  ),
  'two-talking': (
    <>
      <Accent d="M8 44c0-8 16-8 16 0v14H8z" />
      <circle cx="17" cy="27" r="6" />
      <circle cx="47" cy="27" r="6" />
      <path d="M7 58V45c0-5 4-9 10-9s10 4 10 9v13M37 58V45c0-5 4-9 10-9s10 4 10 9v13" />
      <path d="M24 7h16a4 4 0 0 1 4 4v4a4 4 0 0 1-4 4h-6l-4 4v-4h-6a4 4 0 0 1-4-4v-4a4 4 0 0 1 4-4zM27 13h.1M32 13h.1M37 13h.1" />
    </>
  ),
};
