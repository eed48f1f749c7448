/** How the server keeps strangers out; made by `securityOf`, or by hand in a test. */
export interface Security {
  /** Whether a `Host` header names this server: another name is that of a site which points at this machine. */
  readonly isOwnHost: (host: string) => boolean;
  /** What every request must show; null: whoever reaches the server may ask, as on loopback. */
  readonly token: string | null;
  /** The cookie is sent over TLS only, which ends somewhere in front of this server. */
  readonly behindTls: boolean;
}
