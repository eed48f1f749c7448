import { bibtexCitation } from '@rapporteur/core/views/citation/bibtex-citation';
import { cslCitation } from '@rapporteur/core/views/citation/csl-citation';
import { markdownCitation } from '@rapporteur/core/views/citation/markdown-citation';
import { plainCitation } from '@rapporteur/core/views/citation/plain-citation';
import { Quote } from 'lucide-react';
import type { StatementView } from '../api/types.ts';
import { Button } from '../kit/button.tsx';
import { copyText } from '../kit/copy-text.ts';
import { Menu, type MenuAction } from '../kit/menu.tsx';
import { annotationOf, citedLine } from './cited.ts';
import { permalinkOf } from './permalink.ts';

export interface CiteMenuProps {
  readonly view: StatementView;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** Copies the line as a citation, with the exact words, where and when they stood, and the hash of the capture. */
export function CiteMenu({ view, open, onOpenChange }: CiteMenuProps) {
  const permalink = permalinkOf(view.statement.id);
  const line = citedLine(view);
  const copies = (label: string, text: () => string): MenuAction => ({
    label,
    run: () => void copyText(text(), `${label}: copied`),
  });
  return (
    <Menu
      open={open}
      onOpenChange={onOpenChange}
      trigger={
        <Button icon={Quote} aria-keyshortcuts="c">
          Cite
        </Button>
      }
      actions={[
        copies('Plain text', () => plainCitation(line)),
        copies('Markdown', () => markdownCitation(line)),
        copies('BibTeX', () => bibtexCitation(line)),
        copies('CSL-JSON', () => cslCitation(line)),
        null,
        copies('Web Annotation (JSON-LD)', () => annotationOf(view, permalink)),
        copies('Link to this line', () => permalink),
      ]}
    />
  );
}
