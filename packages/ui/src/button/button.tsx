import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';

import { buttonClass, type ButtonTone } from './button-class.ts';
import './button.css';

/** Does something when pressed; its words say what. While `busy` holds words it shows them and does nothing. */
export function Button(props: {
  children: ReactNode;
  tone?: ButtonTone;
  type?: 'button' | 'submit';
  /** What is happening now, for example "Recording …"; null when nothing is. */
  busy?: string | null;
  /** For a second thing of the same name on a page: what this one is about. */
  label?: string | undefined;
  onPress?: () => void;
}) {
  return (
    <AriaButton
      className={buttonClass(props.tone)}
      type={props.type ?? 'button'}
      isPending={Boolean(props.busy)}
      {...(props.label ? { 'aria-label': props.label } : {})}
      {...(props.onPress ? { onPress: props.onPress } : {})}
    >
      {props.busy ?? props.children}
    </AriaButton>
  );
}
