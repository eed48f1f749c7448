/**
 * Everything there is to say about one line; in the right pane and on its own page. The default export is what
 * `lazy` asks for.
 */
// oxlint-disable-next-line import/no-default-export
export default function LineView({ line }: { readonly line: string }) {
  return <p>{line}</p>;
}
