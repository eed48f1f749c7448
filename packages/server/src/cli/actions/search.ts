export interface SearchCommandOptions {
  readonly json?: boolean;
}
export async function search(..._: unknown[]): Promise<number> {
  return 1;
}
