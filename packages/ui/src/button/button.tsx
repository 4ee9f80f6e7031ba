import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';

import { buttonClass, type ButtonTone } from './button-class.ts';
import './button.css';

/** Does something when pressed; its words say what. While `busy` holds words it says them and does nothing. */
export function Button(props: {
  children: ReactNode;
  tone?: ButtonTone;
  type?: 'button' | 'submit';
  /** What is happening now, for example "Recording …"; null when nothing is. */
  busy?: string | null;
  /** For a second thing of the same name on a page: what this one is about. Begins with the visible words. */
  label?: string | undefined;
  onPress?: () => void;
}) {
  const { tone, busy = null, label, onPress } = props;
  return (
    <>
      <AriaButton
        className={buttonClass(tone)}
        // A busy button keeps the focus and sends nothing; a disabled one would lose its reader.
        type={busy === null ? (props.type ?? 'button') : 'button'}
        data-busy={busy === null ? undefined : true}
        {...(label ? { 'aria-label': label } : {})}
        onPress={() => {
          if (busy === null) onPress?.();
        }}
      >
        {busy ?? props.children}
      </AriaButton>
      <output className="visually-hidden">{busy}</output>
    </>
  );
}
