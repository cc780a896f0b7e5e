import { readFileSync } from 'node:fs';
/** The version in package.json, which lies two folders above both `src/cli` and `dist/cli`. */
export function readVersion() {
    const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    if (typeof manifest === 'object' &&
        manifest !== null &&
        'version' in manifest &&
        typeof manifest.version === 'string')
        return manifest.version;
    throw new Error('package.json has no version');
}
