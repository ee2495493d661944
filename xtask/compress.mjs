// Puts a .br and a .gz beside every file that is named, or that lies in a folder that is named.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const { BROTLI_PARAM_LGWIN, BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
const isFolder = (path) => statSync(path).isDirectory();
const within = (folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name));
const paths = process.argv.slice(2).flatMap((path) => [path, ...(isFolder(path) ? within(path) : [])]);

for (const file of paths.filter((path) => !isFolder(path))) {
  const bytes = readFileSync(file);
  const params = {
    [BROTLI_PARAM_QUALITY]: 11,
    [BROTLI_PARAM_LGWIN]: 24,
    [BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }));
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
}
