import { type Document, isAlias, isCollection, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml'
import { readFields } from './front-matter-fields.ts'
import { limits } from './limits.ts'
import { refuse } from './refusal.ts'
import type { ReadText } from './source-document.ts'

const opening = /^---[ \t]*\r?\n/
const closing = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m
/** What follows a rule that is front matter and not a line across the page. */
const fieldLine = /^\s*(?:#.*|["']?[\w-]+["']?[ \t]*:(?:\s|$)|---)/

/** Splits a Markdown file into its front matter, read, and its text: everything after the second line of dashes. */
export function readFrontMatter(name: string, raw: string): ReadText {
  const open = opening.exec(raw)
  if (open === null) return { text: raw, given: {} }
  const rest = raw.slice(open[0].length)
  if (!fieldLine.test(rest)) return { text: raw, given: {} }
  const close = closing.exec(rest.slice(0, limits.frontMatterLength))
  if (close === null)
    refuse(
      name,
      rest.length > limits.frontMatterLength
        ? `has front matter of more than ${limits.frontMatterLength} characters, or none that ends; close it with a line of ---`
        : 'has front matter that does not end; close it with a line of ---',
    )
  const given = readFields(name, fieldsOf(name, rest.slice(0, close.index)))
  const text = rest.slice(close.index + close[0].length)
  if (text.trim() === '') refuse(name, 'has no text after its front matter')
  return { text, given }
}

/** Plain values of the front matter by key; scalars as written, lists of scalars as lists. */
function fieldsOf(name: string, yaml: string): ReadonlyMap<string, unknown> {
  const document = parsed(name, yaml)
  const [fault] = [...document.errors, ...document.warnings]
  if (fault !== undefined) {
    // The first line of dashes is line 1 of the file.
    const line = (fault.linePos?.[0].line ?? 1) + 1
    refuse(name, `has broken front matter (line ${line}: ${firstLine(fault.message)}); mend that line`)
  }
  refuseAliases(name, document)
  if (document.contents === null) return new Map()
  if (!isMap(document.contents)) refuse(name, 'has front matter without keys; write lines such as outlet: CNN')
  const fields = new Map<string, unknown>()
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key)) refuse(name, 'has a key in its front matter that is not a word; take it out')
    fields.set(String(key.value), plain(value))
  }
  return fields
}

function parsed(name: string, yaml: string): Document.Parsed {
  try {
    return parseDocument(yaml, { schema: 'core', uniqueKeys: true, prettyErrors: true })
  } catch {
    // Brackets nested by the thousand exhaust the parser's stack.
    return refuse(name, 'has front matter nested too deep; keep to lines such as outlet: CNN')
  }
}

function refuseAliases(name: string, document: Document.Parsed): void {
  visit(document, {
    Node(_, node) {
      if (isAlias(node) || node.anchor !== undefined)
        refuse(name, 'has a YAML alias or anchor (& or *) in its front matter; write the value out')
    },
  })
}

function plain(value: unknown): unknown {
  if (isScalar(value))
    return value.value === null || typeof value.value === 'boolean'
      ? value.value
      : (value.source ?? String(value.value))
  if (isSeq(value)) return value.items.map(plain)
  return isCollection(value) ? {} : null
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '').trim()
}
