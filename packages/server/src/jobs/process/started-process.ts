/** The other side of `start-process.ts`: what a process that was started so is told. */
export interface Started<Start, Message> {
  readonly start: Start;
  /** Messages after the first; those that came before wait. */
  readonly listen: (hear: (message: Message) => void) => void;
}

/** Waits for the first message. A process whose server is gone ends; Ctrl-C is the server's to deal with. */
export async function startedProcess<Start, Message>(): Promise<Started<Start, Message>> {
  process.on('SIGINT', () => {});
  process.on('disconnect', () => process.exit());
  const early: Message[] = [];
  let hear: (message: Message) => void = (message) => early.push(message);
  const start = await new Promise<Start>((resolve) => {
    process.once('message', (first) => {
      process.on('message', (message) => hear(message as Message));
      resolve(first as Start);
    });
  });
  return {
    start,
    listen: (given) => {
      hear = given;
      for (const message of early.splice(0)) given(message);
    },
  };
}

/** Sends the server a message; resolves when it is on its way. */
export function report(message: object): Promise<void> {
  return new Promise((resolve) => {
    if (process.send === undefined) resolve();
    else process.send(message, undefined, undefined, () => resolve());
  });
}
