import type { ReactNode } from 'react';
import { BrandMark } from '@waymark/ui/brand-mark';

import './alone.css';

/** The frame of a page that stands without the rail, because it is not known who looks at it. */
export function Alone({ children }: { children: ReactNode }) {
  return (
    <main id="main" className="alone">
      <p className="alone-brand">
        <BrandMark />
        Waymark
      </p>
      {children}
    </main>
  );
}
