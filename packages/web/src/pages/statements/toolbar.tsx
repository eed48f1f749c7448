import { Download, Link2, MoreHorizontal } from 'lucide-react';
import { IconButton } from '../../kit/icon-button.tsx';
import { Menu } from '../../kit/menu.tsx';
import { SearchField } from '../../kit/search-field.tsx';
import { SegmentedControl } from '../../kit/segmented-control.tsx';
import { Select } from '../../kit/select.tsx';
import { useWritable } from '../../review/use-writable.ts';
import { SaveView } from '../../my-work/save-view.tsx';
import { ORDER_LABELS } from './labels.ts';
import { GROUPINGS, ORDERS, type StatementsSearch } from './search.ts';
import styles from './statements.module.css';

export interface ToolbarProps {
  readonly search: StatementsSearch;
  readonly onChange: (change: Partial<StatementsSearch>) => void;
  readonly onCopyLink: () => void;
  readonly onDownload: (format: 'csv' | 'jsonl') => void;
}

const NO_GROUPS = 'none';
const GROUP_LABELS = { none: 'List', speaker: 'By speaker', day: 'By day' } as const;

/** What is said of the list as a whole: words, order, headings; and what can be done with it. */
export function Toolbar({ search, onChange, onCopyLink, onDownload }: ToolbarProps) {
  const writable = useWritable();
  return (
    <>
      <div className={styles.find}>
        <SearchField
          label="Search in statements"
          placeholder="Find words"
          value={search.q ?? ''}
          onSearch={(words) => onChange({ q: words === '' ? null : words })}
        />
      </div>
      <div className={styles.order}>
        <Select
          label="Order"
          inline
          value={search.order}
          onChange={(order) => onChange({ order })}
          options={ORDERS.map((value) => ({ value, label: ORDER_LABELS[value] }))}
        />
      </div>
      <div className={styles.groups}>
        <SegmentedControl
          label="Group"
          value={search.group ?? NO_GROUPS}
          onChange={(group) => onChange({ group: group === NO_GROUPS ? null : group })}
          options={([NO_GROUPS, ...GROUPINGS] as const).map((value) => ({
            value,
            label: GROUP_LABELS[value],
          }))}
        />
      </div>
      {writable && (
        <div className={styles.save}>
          <SaveView />
        </div>
      )}
      <Menu
        trigger={<IconButton icon={MoreHorizontal} label="Share, save, export" />}
        actions={[
          { label: 'Copy link to this list', icon: Link2, run: onCopyLink },
          null,
          { label: 'Export as CSV', icon: Download, run: () => onDownload('csv') },
          { label: 'Export as JSON lines', icon: Download, run: () => onDownload('jsonl') },
        ]}
      />
    </>
  );
}
