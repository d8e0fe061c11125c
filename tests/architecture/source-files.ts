import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface SourceFile {
  /** Below the project's folder, with forward slashes. */
  readonly path: string
  readonly text: string
}

/** The files below some folders of a project whose names end in one of these ways, by path. */
export function sourceFiles(
  root: string,
  folders: readonly string[],
  endings: readonly string[] = ['.ts', '.mts', '.cts', '.js', '.mjs', '.cjs'],
): readonly SourceFile[] {
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(root.length + 1)
            .replaceAll('\\', '/'),
        ),
    )
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** The project's folder. */
export const projectRoot = join(import.meta.dirname, '..', '..')
