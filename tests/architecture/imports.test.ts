import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkImports } from './check-imports.ts'
import { readImports } from './read-imports.ts'
import { projectRoot, sourceFiles } from './source-files.ts'

describe('the import rules', () => {
  it('are kept', () => {
    expect(checkImports(sourceFiles(projectRoot, ['src', 'adapters', 'knowledge']))).toEqual([])
  })

  it('find every breach in a folder that breaks each of them', () => {
    const breaches: readonly (readonly [path: string, source: string, fault: string])[] = [
      ['knowledge/a.ts', "import { x } from '../src/core/reply.ts'", 'src/core/reply.ts'],
      ['knowledge/index.ts', "export * from '../adapters/terminal/render.ts'", 'adapters/terminal/render.ts'],
      ['knowledge/extract/a.ts', "import { readFileSync } from 'node:fs'", 'node:fs'],
      ['knowledge/extract/b.ts', "import { readFile } from 'fs/promises'", 'node:fs/promises'],
      ['knowledge/extract/c.ts', "import { openSqliteStore } from '../store/sqlite.ts'", 'knowledge/store/sqlite.ts'],
      ['knowledge/extract/d.ts', 'export const today = () => new Date()', 'the clock'],
      ['knowledge/extract/e.ts', 'export const debug = process.env.DEBUG', 'the environment'],
      ['knowledge/extract/f.ts', "import type { Found } from '../search/search.ts'", 'knowledge/search/search.ts'],
      ['knowledge/search/a.ts', "import pino from 'pino'", 'the package pino, which is not pure'],
      ['knowledge/search/b.ts', 'export const at = Date.now()', 'the clock'],
      [
        'knowledge/search/c.ts',
        "export const log = () => console.log('x')",
        'chance, the process, the console or the network',
      ],
      [
        'knowledge/search/d.ts',
        "import { readDocuments } from '../ingest/documents.ts'",
        'knowledge/ingest/documents.ts',
      ],
      [
        'knowledge/answer/a.ts',
        "import { createKnowledge } from '../engine/knowledge.ts'",
        'knowledge/engine/knowledge.ts',
      ],
      [
        'knowledge/answer/b.ts',
        'export const pick = () => Math.random()',
        'chance, the process, the console or the network',
      ],
      [
        'knowledge/engine/a.ts',
        "import Database from 'libsql'",
        'the package libsql, which belongs to knowledge/store/',
      ],
      ['knowledge/engine/b.ts', "import { watch } from 'node:fs'", 'node:fs'],
      ['src/core/a.ts', "import { z } from 'zod'", 'the package zod'],
      ['src/core/b.ts', "import type { Answer } from '../../knowledge/index.ts'", 'knowledge/index.ts'],
      ['src/core/c.ts', "export type { Key } from '../messages/keys.ts'", 'src/messages/keys.ts'],
      ['src/messages/a.ts', "import type { Reply } from '../core/reply.ts'", 'src/core/reply.ts'],
      [
        'src/middleware/a.ts',
        "import { render } from '../../adapters/terminal/render.ts'",
        'adapters/terminal/render.ts',
      ],
      ['src/answers/a.ts', "let a: import('../../knowledge/model.ts').Claim", 'knowledge/model.ts'],
      [
        'src/commands/a.ts',
        "const x = await import('../../knowledge/engine/knowledge.ts')",
        'knowledge/engine/knowledge.ts',
      ],
      ['src/commands/b.ts', "import '../main.ts'", 'src/main.ts'],
      ['src/commands/c.ts', 'const x = await import(`../` + name)', 'what is put together at run time'],
      ['src/commands/d.ts', "const x = require('../../adapters/discord/api.ts')", 'adapters/discord/api.ts'],
      ['src/commands/e.ts', "import { Bot } from 'grammy'", 'the package grammy, which belongs to adapters/telegram/'],
      ['src/cli/a.ts', 'export const home = process.env.HOME', 'the environment'],
      ['src/cli/b.ts', "import { env } from 'node:process'", 'the environment'],
      [
        'src/cli/c.ts',
        "import { REST } from 'discord.js'",
        'the package discord.js, which belongs to adapters/discord/',
      ],
      ['src/config.ts', "import { createFluent } from './messages/messages.ts'", 'src/messages/messages.ts'],
      ['src/stray.ts', 'export {}', 'no import rule is about this file'],
      [
        'adapters/discord/a.ts',
        "import { toIncoming } from '../telegram/to-incoming.ts'",
        'adapters/telegram/to-incoming.ts',
      ],
      [
        'adapters/discord/b.ts',
        "import { Api } from '@grammyjs/types'",
        'the package @grammyjs/types, which belongs to adapters/telegram/',
      ],
      ['adapters/terminal/a.ts', "import type { Answer } from '../../knowledge/index.ts'", 'knowledge/index.ts'],
      ['adapters/terminal/b.ts', "import { readConfig } from '../../src/config.ts'", 'src/config.ts'],
      [
        'adapters/terminal/c.ts',
        "new Worker(new URL('../../knowledge/worker/worker.ts', import.meta.url))",
        'knowledge/worker/worker.ts',
      ],
      ['adapters/stray.ts', 'export {}', 'no import rule is about this file'],
    ]
    const folder = mkdtempSync(join(tmpdir(), 'footnote-rules-'))
    try {
      for (const [path, source] of breaches) {
        mkdirSync(dirname(join(folder, path)), { recursive: true })
        writeFileSync(join(folder, path), `${source}\n`)
      }
      const faults = checkImports(sourceFiles(folder, ['src', 'adapters', 'knowledge']))
      for (const [path, , fault] of breaches)
        expect(
          faults.filter((line) => line.startsWith(`${path}:`) && line.includes(fault)),
          path,
        ).not.toEqual([])
      expect(new Set(faults.map((line) => line.split(':')[0]))).toEqual(new Set(breaches.map(([path]) => path)))
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('leave alone what they allow', () => {
    const allowed: readonly (readonly [path: string, source: string])[] = [
      [
        'knowledge/extract/a.ts',
        "import type { Span } from '../model.ts'\nimport { x } from './b.ts'\nconst d = new Date(Date.UTC(2022, 5, 14))",
      ],
      ['knowledge/search/a.ts', "import Fuse from 'fuse.js'\nimport type { Store } from '../store/store.ts'"],
      ['knowledge/store/sqlite.ts', "import Database from 'libsql'\nimport { statSync } from 'node:fs'"],
      ['knowledge/extract/c.ts', '// new Date() and process.env are for others\n/**\n * import fs from "node:fs"\n */'],
      [
        'src/commands/a.ts',
        "import { x } from '../answers/a.ts'\nimport type { Answer } from '../../knowledge/index.ts'",
      ],
      [
        'adapters/telegram/a.ts',
        "import { Bot } from 'grammy'\nimport { x } from '../../src/core/reply.ts'\nimport './b.ts'",
      ],
      ['src/main.ts', "import { env } from 'node:process'\nimport { x } from '../adapters/telegram/a.ts'"],
    ]
    expect(checkImports(allowed.map(([path, text]) => ({ path, text })))).toEqual([])
  })
})

describe('reading imports', () => {
  it.each([
    ["import a from './a.ts'", ['./a.ts']],
    ["import a, { type B, c as d } from './a.ts'", ['./a.ts']],
    ["import * as a from './a.ts'", ['./a.ts']],
    ["import {\n  a, // from 'elsewhere'\n  /* b */\n} from\n  './a.ts'", ['./a.ts']],
    ["import type { A } from './a.ts'", ['./a.ts']],
    ["export { a } from './a.ts'", ['./a.ts']],
    ["export * as a from './a.ts'", ['./a.ts']],
    ["export type * from './a.ts'", ['./a.ts']],
    ["import './a.ts'", ['./a.ts']],
    ['import "./a.ts";import b from "b"', ['./a.ts', 'b']],
    ["import a from './a.json' with { type: 'json' }", ['./a.json']],
    ["import a = require('./a.ts')", ['./a.ts']],
    ["const a = await import('./a.ts')", ['./a.ts']],
    ["const a = await import(\n  // the big one\n  './a.ts',\n)", ['./a.ts']],
    ['const a = await import(`./a.ts`)', ['./a.ts']],
    ["const a = await import('./' + name)", [null]],
    ['const a = await import(name)', [null]],
    ["type A = import('./a.ts').A", ['./a.ts']],
    ["type A = typeof import('./a.ts')", ['./a.ts']],
    ["const a = require.resolve('./a.ts')", ['./a.ts']],
    ["const a = process.getBuiltinModule('fs')", ['fs']],
    ["const a = import.meta.resolve('./a.ts')", ['./a.ts']],
    ["new Worker(new URL('./a.ts', import.meta.url))", ['./a.ts']],
    ['/// <reference types="./a.ts" />', ['./a.ts']],
    ["export interface A { a: string }\nimport b from './b.ts'", ['./b.ts']],
    ["// import a from './a.ts'\n * import('./b.ts')", []],
    ["export const from = 'x'", []],
    ["const important = 'import'\nconst x = { from: 'y' }", []],
    ['export function reimport(from: string) {}', []],
  ])('of %j finds %j', (source, specifiers) => {
    expect(readImports(source).map((one) => one.specifier)).toEqual(specifiers)
  })

  it('counts lines from 1', () => {
    expect(readImports("import a from 'a'\n\nimport b from 'b'")).toEqual([
      { specifier: 'a', line: 1 },
      { specifier: 'b', line: 3 },
    ])
  })
})
