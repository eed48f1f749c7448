import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from './button.tsx';
import { copyText } from './copy-text.ts';
import { IconButton } from './icon-button.tsx';

export interface CopyButtonProps {
  readonly text: string;
  /** What is copied: "Copy link". */
  readonly label: string;
  readonly iconOnly?: boolean;
}

/** Puts text into the clipboard, and shows that it did. */
export function CopyButton({ text, label, iconOnly = false }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), 1500);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async (): Promise<void> => setCopied(await copyText(text));
  const icon = copied ? Check : Copy;
  return iconOnly ? (
    <IconButton icon={icon} label={label} onClick={() => void copy()} />
  ) : (
    <Button icon={icon} onClick={() => void copy()}>
      {label}
    </Button>
  );
}
