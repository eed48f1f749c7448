import { useCallback, useEffect, useMemo, useState } from 'react';
import { PageFrame } from '../../kit/page-frame.tsx';
import { SegmentedControl } from '../../kit/segmented-control.tsx';
import { Article } from './article/article.tsx';
import { DocumentHead } from './article/document-head.tsx';
import { looking, LookingAt } from './article/looking.ts';
import { Neighbours } from './article/neighbours.tsx';
import { useStatementKeys } from './article/use-statement-keys.ts';
import { useTravel } from './article/use-travel.ts';
import { LayerList } from './beside/layer-list.tsx';
import { Outline } from './beside/outline.tsx';
import { Speakers } from './beside/speakers.tsx';
import { Revisions } from './revisions/revisions.tsx';
import type { DocumentPart, DocumentSearch } from './search.ts';
import { Source } from './source/source.tsx';
import { type DocumentText, stretchAt } from './text/document-text.ts';
import type { Said } from './text/said.ts';
import { useLayers } from './use-layers.ts';

export interface ReadingProps {
  readonly doc: DocumentText;
  readonly search: DocumentSearch;
  /** Goes to another address; with `replace`, the way back leads to where one was before. */
  readonly change: (next: Partial<DocumentSearch>, replace?: boolean) => void;
}

/** One document, once it is there: the part of it that the address names, and what goes with it. */
export function Reading({ doc, search, change }: ReadingProps) {
  const { view, layers, at, line } = search;
  const [look] = useState(looking);
  const travel = useTravel(doc);
  const drawn = useLayers(doc, layers);
  const { goTo } = travel;
  const found = useMemo(() => stretchAt(at, doc), [at, doc]);
  const onOpen = useCallback((statement: string) => change({ line: statement }), [change]);
  const onStep = (statement: string): void => change({ line: statement }, true);
  useStatementKeys({ doc, looking: look, travel, open: line, onOpen, onStep });
  useEffect(() => {
    if (view !== 'text') return;
    const target = doc.saidById.get(line ?? '') ?? found;
    if (target !== null) goTo(target);
  }, [doc, line, found, view, goTo]);
  const onGo = useCallback(
    (said: Said) => {
      look.lookAt(said.id);
      goTo(said, said.id);
    },
    [look, goTo],
  );
  const onLayers = useCallback(
    (next: DocumentSearch['layers']) => change({ layers: next }),
    [change],
  );
  const { document } = doc.view;
  const title = doc.view.revision.title ?? document.title;
  const saysTitle = view === 'text' && doc.passages[0]?.kind === 'headline';
  const name = document.inputs[0]?.split('/').at(-1) ?? 'Untitled';
  return (
    <LookingAt value={look}>
      <PageFrame
        title={title ?? name}
        titleHidden
        toolbar={<Parts doc={doc} view={view} change={change} />}
        leftLabel="Layers and outline"
        left={
          view === 'text' && (
            <>
              <LayerList doc={doc} layers={layers} onChange={onLayers} />
              <Speakers doc={doc} onGo={onGo} />
              <Outline doc={doc} onGo={goTo} />
            </>
          )
        }
      >
        <DocumentHead
          doc={doc}
          title={saysTitle ? null : (title ?? name)}
          width={view === 'source' ? 'wide' : view === 'text' && doc.isTimed ? 'timed' : 'text'}
        />
        {view === 'text' && (
          <>
            <Article
              doc={doc}
              layers={layers}
              drawn={drawn}
              found={found}
              open={line}
              destination={travel.destination}
              onOpen={onOpen}
            />
            <Neighbours view={doc.view} />
          </>
        )}
        {view === 'revisions' && <Revisions doc={doc} search={search} change={change} />}
        {view === 'source' && (
          <Source
            revision={doc.view.revision}
            page={search.page}
            onPage={(page) => change({ page })}
          />
        )}
      </PageFrame>
    </LookingAt>
  );
}

function Parts({
  doc,
  view,
  change,
}: Pick<ReadingProps, 'doc' | 'change'> & { view: DocumentPart }) {
  const { revisions } = doc.view.document;
  return (
    <SegmentedControl
      label="What of the document is shown"
      value={view}
      onChange={(next) => change({ view: next })}
      options={[
        { value: 'text', label: 'Text' },
        { value: 'revisions', label: revisions === 1 ? 'Revisions' : `Revisions ${revisions}` },
        { value: 'source', label: 'Captured source' },
      ]}
    />
  );
}
