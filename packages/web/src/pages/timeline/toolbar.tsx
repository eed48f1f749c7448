import { Link } from '@tanstack/react-router';
import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { IconButton } from '../../kit/icon-button.tsx';
import { SegmentedControl } from '../../kit/segmented-control.tsx';
import { useShortcuts } from '../../keyboard/shortcuts.ts';
import type { TimelineSearch } from './search.ts';

export interface ToolbarProps {
  readonly lanes: TimelineSearch['lanes'];
  readonly view: TimelineSearch['view'];
  readonly window: Pick<TimelineSearch, 'from' | 'to'>;
  readonly onChange: (change: Partial<TimelineSearch>) => void;
  readonly onZoom: (factor: number) => void;
  /** Back to where most is. */
  readonly onUsual: () => void;
}

/** How the timeline is shown, and its zoom. */
export function Toolbar({ lanes, view, window, onChange, onZoom, onUsual }: ToolbarProps) {
  useShortcuts([
    { keys: '+', label: 'Zoom in', group: 'Timeline', run: () => onZoom(0.5) },
    { keys: '-', label: 'Zoom out', group: 'Timeline', run: () => onZoom(2) },
    { keys: '0', label: 'Back to where most is', group: 'Timeline', run: onUsual },
  ]);
  return (
    <>
      <SegmentedControl
        label="View"
        value={view}
        onChange={(next) => onChange({ view: next })}
        options={[
          { value: 'lanes', label: 'Timeline' },
          { value: 'list', label: 'As a list' },
        ]}
      />
      {view === 'lanes' && (
        <SegmentedControl
          label="Lanes"
          value={lanes}
          onChange={(next) => onChange({ lanes: next })}
          options={[
            { value: 'kind', label: 'By kind' },
            { value: 'actor', label: 'By actor' },
          ]}
        />
      )}
      <span role="group" aria-label="Zoom">
        <IconButton icon={ZoomOut} label="Zoom out" keys="-" onClick={() => onZoom(2)} />
        <IconButton icon={ZoomIn} label="Zoom in" keys="+" onClick={() => onZoom(0.5)} />
        <IconButton icon={Maximize} label="Back to where most is" keys="0" onClick={onUsual} />
      </span>
      <Link to="/map" search={window}>
        On the map
      </Link>
    </>
  );
}
