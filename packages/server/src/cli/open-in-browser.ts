import { spawn } from 'node:child_process';

/** Opens an address in the browser of the system, where there is one. */
export function openInBrowser(address: string): void {
  const [command, ...args] = COMMANDS[process.platform] ?? ['xdg-open'];
  if (command === undefined) return;
  const opened = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  // Without a browser the address that is printed will do.
  opened.on('error', () => {});
  opened.unref();
}

const COMMANDS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', '""'],
};
