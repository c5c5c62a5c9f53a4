import { Button, makeStyles, tokens, type ButtonProps } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  root: { position: 'relative', display: 'flex', minWidth: 0 },
  button: { flexGrow: 1 },
  panel: {
    position: 'absolute',
    top: 'calc(100% + 4px)',
    right: 0,
    zIndex: 1,
    boxSizing: 'border-box',
    width: 'max-content',
    maxWidth: 'min(300px, 90vw)',
    maxHeight: '60vh',
    overflowY: 'auto',
    padding: tokens.spacingHorizontalS,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow16,
  },
});

interface Props {
  /** Looks and words of the button; the rest is ours. */
  readonly button: Pick<ButtonProps, 'appearance' | 'icon' | 'children' | 'aria-label'> & {
    readonly iconPosition?: 'before' | 'after';
  };
  readonly onOpen?: () => void;
  /** What the panel holds; `close` brings the focus back to the button. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens a small panel over the screen. Escape, a choice or a click elsewhere closes it. */
export const Disclosure = ({ button, onOpen, children }: Props) => {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const closeOutside = ({ target }: Event): void => {
      if (target instanceof Node && root.current?.contains(target) !== true) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, [open]);
  const close = (): void => {
    setOpen(false);
    document.getElementById(`${id}-button`)?.focus();
  };
  const toggle = (): void => {
    if (!open) onOpen?.();
    setOpen(!open);
  };
  return (
    <div
      ref={root}
      className={styles.root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        close();
      }}
    >
      <Button
        {...button}
        id={`${id}-button`}
        className={styles.button}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={toggle}
      />
      {open && (
        <div id={id} className={styles.panel}>
          {children(close)}
        </div>
      )}
    </div>
  );
};
