import { ArrowUpRight } from 'lucide-react';
import type { ReactNode } from 'react';

export interface ExternalLinkProps {
  readonly href: string;
  /** What to show instead of the host. */
  readonly children?: ReactNode;
}

/** Leads out of the reading room, and says where to; only http and https are links at all. */
export function ExternalLink({ href, children }: ExternalLinkProps) {
  const host = webHost(href);
  if (host === null) return <span>{children ?? href}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" data-external title={href}>
      {children ?? host}
      <ArrowUpRight size={12} aria-hidden />
      <span className="visually-hidden"> (opens {host})</span>
    </a>
  );
}

/** The host of a web address, without `www.`; null for any other scheme and for what is no address. */
export function webHost(href: string): string | null {
  const url = URL.parse(href);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  return url.hostname.replace(/^www\./, '');
}
