import type { ReaderOptions, RecordReader } from '../app/record-reader.ts';
import type { Source } from '@rapporteur/core/model/document';
import type { ProblemCode } from '@rapporteur/core/model/problem';
import type { DocumentRecord, KnownInput } from '../store/record.ts';

/** What a module that threads read with exports. */
export interface ReaderModule {
  readonly createRecordReader: (options: ReaderOptions) => Promise<RecordReader>;
}

/** What a worker is started with. */
export interface WorkerStart {
  /** URL of a `ReaderModule`. */
  readonly readerUrl: string;
  readonly options: ReaderOptions;
}

/** What the pool sends to a worker. */
export interface WorkerTask {
  readonly known: KnownInput;
  readonly source: Source;
}

/** What a worker answers; a Problem loses its class between threads, so its parts are sent. */
export type WorkerAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'record'; readonly record: DocumentRecord }
  | {
      readonly kind: 'problem';
      readonly code: ProblemCode;
      readonly message: string;
      readonly advice: string;
    };
