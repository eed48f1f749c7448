import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import type { Adder, AddingEvent } from '../../app/adding/adder.ts';
import { addingJobSchema, addingOutcomeSchema } from '../../app/contract/adding.ts';
import { ERROR_RESPONSES } from '../error-responses.ts';
import type { AppParts } from '../parts.ts';
import { JOB_PARAMS, jobOf } from './job.ts';

/** What every event of a job carries. */
const eventSchema = z
  .strictObject({ outcome: z.union([addingOutcomeSchema, z.null()]), job: addingJobSchema })
  .meta({
    id: 'AddingEvent',
    description:
      'What became of one more input, or null where the job itself changed; `outcomes` of the job is empty.',
  });

const EVENTS = createRoute({
  method: 'get',
  path: '/api/v1/inputs/{job}/events',
  tags: ['Adding'],
  operationId: 'inputEvents',
  summary: 'What becomes of each input, as it happens',
  description:
    'Server-sent events. Those after `Last-Event-ID` are sent, then each as it happens; the stream ends with the job. 204 where the job is over and nothing is left to tell.',
  request: {
    params: JOB_PARAMS,
    headers: z.object({
      'last-event-id': z
        .string()
        .regex(/^\d{1,9}$/, 'a number of an event is wanted')
        .optional(),
    }),
  },
  responses: {
    200: {
      description: 'Events whose data is an AddingEvent.',
      content: { 'text/event-stream': { schema: eventSchema } },
    },
    204: { description: 'The job is over, and all was told.' },
    ...ERROR_RESPONSES,
  },
});

export function addJobEvents(app: OpenAPIHono, { adder }: AppParts): void {
  app.openapi(EVENTS, (async (c: Asked) => {
    const { job } = c.req.valid('param');
    const { state } = jobOf(adder, job);
    const after = Number(c.req.valid('header')['last-event-id'] ?? 0);
    const over = state !== 'waiting' && state !== 'running';
    if (adder === null) return new Response(null, { status: 204 });
    if (over && after > 0 && !(await anyLeft(adder, job, after)))
      return new Response(null, { status: 204 });
    return new Response(streamOf(adder, job, after), {
      headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' },
    });
    // A stream has no type of its own in OpenAPI.
  }) as never);
}

interface Asked {
  readonly req: {
    valid(target: 'param'): { readonly job: string };
    valid(target: 'header'): { readonly 'last-event-id'?: string };
  };
}

/** Longer silence would be taken for a broken connection. */
const HEARTBEAT_MILLISECONDS = 15_000;

function streamOf(adder: Adder, job: string, after: number): ReadableStream<Uint8Array> {
  const stop = new AbortController();
  const encoder = new TextEncoder();
  const events = adder.events(job, after, stop.signal)[Symbol.asyncIterator]();
  let heartbeat: NodeJS.Timeout | null = null;
  return new ReadableStream({
    start: (controller) => {
      heartbeat = setInterval(
        () => controller.enqueue(encoder.encode(': still here\n\n')),
        HEARTBEAT_MILLISECONDS,
      );
    },
    pull: async (controller) => {
      const { done, value } = await events.next();
      if (done !== true) {
        controller.enqueue(encoder.encode(eventText(value)));
        return;
      }
      if (heartbeat !== null) clearInterval(heartbeat);
      controller.close();
    },
    cancel: () => {
      if (heartbeat !== null) clearInterval(heartbeat);
      stop.abort();
    },
  });
}

function eventText({ number, outcome, job }: AddingEvent): string {
  const event = outcome === null ? 'state' : 'outcome';
  return `event: ${event}\nid: ${number}\ndata: ${JSON.stringify({ outcome, job })}\n\n`;
}

async function anyLeft(adder: Adder, job: string, after: number): Promise<boolean> {
  const stop = new AbortController();
  for await (const _ of adder.events(job, after, stop.signal)) return true;
  return false;
}
