import type { ButtonHTMLAttributes } from 'preact';
import './button.css';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'size'> {
  /** What a page is for is primary, and there is one of it in sight; quiet ones look like text. */
  look?: 'primary' | 'plain' | 'quiet' | 'danger';
  isSmall?: boolean;
  /** While its work is going on: it says so, and another click is nothing. */
  isBusy?: boolean;
}

export function Button({
  look = 'plain',
  isSmall,
  isBusy,
  class: more,
  type = 'button',
  ...rest
}: ButtonProps) {
  const classes = ['button', look, isSmall && 'small-button', more].filter(Boolean).join(' ');
  return (
    <button
      {...rest}
      type={type}
      class={classes}
      aria-busy={isBusy || undefined}
      onClick={isBusy ? (event) => event.preventDefault() : rest.onClick}
    />
  );
}
