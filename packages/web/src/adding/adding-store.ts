import { shownError, type ApiError } from '../api/api-error.ts';
import { api } from '../api/client.ts';
import { dataOf } from '../api/queries.ts';
import { isOver, withEvent, type Adding, type AddingEvent } from './outcomes.ts';

/** What is known of what is added, which may also be known of it beforehand. */
export interface Known {
  readonly published?: string;
  readonly outlet?: string;
  readonly title?: string;
}

export type AddRequest =
  | { readonly kind: 'files'; readonly files: readonly File[]; readonly known: Known }
  | { readonly kind: 'address'; readonly url: string; readonly known: Known };

/** Nothing is being added; inputs are on their way; they are being read; or they could not be handed in. */
export type AddingState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'adding'; readonly adding: Adding }
  | { readonly kind: 'refused'; readonly error: ApiError };

let state: AddingState = { kind: 'idle' };
const listeners = new Set<() => void>();

export function addingState(): AddingState {
  return state;
}

export function onAdding(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Hands inputs in and follows them; it goes on while one looks at other pages. */
export async function startAdding(request: AddRequest): Promise<void> {
  change({ kind: 'sending' });
  try {
    const job = await dataOf(send(request));
    change({ kind: 'adding', adding: { job, outcomes: [] } });
    follow(job.job);
  } catch (error) {
    change({ kind: 'refused', error: shownError(error) });
  }
}

export function forgetAdding(): void {
  change({ kind: 'idle' });
}

/** Ends the job; what was added by then stays. */
export async function cancelAdding(job: string): Promise<void> {
  await api.DELETE('/api/v1/inputs/{job}', { params: { path: { job } } });
}

function send(request: AddRequest) {
  if (request.kind === 'address')
    return api.POST('/api/v1/inputs', { body: { url: request.url, ...request.known } });
  const form = new FormData();
  for (const [name, value] of Object.entries(request.known)) form.append(name, String(value));
  for (const file of request.files)
    form.append('files', file, file.webkitRelativePath || file.name);
  return api.POST('/api/v1/inputs', {
    body: { files: [] },
    bodySerializer: () => form,
  });
}

function follow(job: string): void {
  const events = new EventSource(`/api/v1/inputs/${encodeURIComponent(job)}/events`);
  const onEvent = ({ data }: MessageEvent<string>): void => {
    if (state.kind !== 'adding' || state.adding.job.job !== job) return events.close();
    const adding = withEvent(state.adding, JSON.parse(data) as AddingEvent);
    if (isOver(adding.job)) events.close();
    return change({ kind: 'adding', adding });
  };
  events.addEventListener('state', onEvent);
  events.addEventListener('outcome', onEvent);
}

function change(next: AddingState): void {
  state = next;
  for (const listener of listeners) listener();
}
