// Measures how fast articles come in through a followed feed, each from a page of its own, while questions are asked.
// Usage: npm run bench:feed [-- --write]; --write puts the table into docs/performance.md, between its marks.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { startKnowledgeWorker } from '../dist/knowledge/worker/client.js'
import { generateArticles } from '../dist/src/cli/bench/corpus.js'
import { sampleQuestions } from '../dist/src/cli/bench/questions.js'
import { withSection } from '../dist/src/cli/bench/sections.js'
import { toMarkdownTable } from '../dist/src/cli/markdown-table.js'

const there = 10_000
const items = 500
const betweenQuestions = 50
const page = 'docs/performance.md'

const [load = 0] = loadavg()
const articles = [...generateArticles(there + items * 40)]
let sentences = 0
const known = articles.findIndex((article) => {
  sentences += article.sentences.length
  return sentences >= there
})
const documents = articles.slice(0, known).map(({ source, markdown }) => ({ source, text: markdown }))
const fresh = articles.slice(known, known + items)
const questions = sampleQuestions(there, 500).map(({ text }) => text)

const server = createServer((request, response) => {
  const article = fresh[Number(request.url.slice(1))]
  response.setHeader('content-type', article ? 'text/html' : 'application/rss+xml')
  response.end(article ? toPage(article) : toFeed())
})
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
const place = `127.0.0.1:${server.address().port}`
const folder = mkdtempSync(join(tmpdir(), 'footnote-feed-'))
const knowledge = await startKnowledgeWorker({ file: join(folder, 'feed.db'), permitted: [place] })

await knowledge.ingest({ documents })
for (const text of questions.slice(0, 100)) await knowledge.ask({ text, record: false })
const quiet = await ask(knowledge, () => Promise.resolve(pause(20_000)))
const during = await ask(knowledge, () => knowledge.feeds.follow(`http://${place}/feed`, 'bench'))
const { articles: total } = await knowledge.stats()
await knowledge.close()
server.close()
rmSync(folder, { recursive: true })
if (total < documents.length + items) throw new Error(`only ${total - documents.length} of ${items} items came in`)

const rows = [
  ['nothing else', '–', ...latencies(quiet.times)],
  [`reading a feed of ${items} pages`, `${Math.round((items / during.seconds) * 60)}/min`, ...latencies(during.times)],
]
const section = `## Feeds

Measured by \`npm run bench:feed -- --write\` on ${cpus().length} × ${cpus()[0].model.trim()}, Node ${process.versions.node} (a load of ${load.toFixed(1)} at the start): ${there.toLocaleString('en')} sentences are there, a feed of ${items} items is followed, each fetched from a page of its own on loopback, and meanwhile a question is asked every ${betweenQuestions} ms.

${toMarkdownTable(['meanwhile', 'articles added', 'questions', 'p50', 'p99'], rows)}`
process.stdout.write(`${section}\n`)
if (process.argv.includes('--write'))
  writeFileSync(page, withSection(readFileSync(page, 'utf8'), 'bench:feed', section))

/** Asks a question now and then until the work is done. */
async function ask(knowledge, work) {
  const times = []
  let working = true
  const started = performance.now()
  const done = work().then(() => {
    working = false
  })
  const asked = []
  for (let i = 0; working; i++) {
    const began = performance.now()
    asked.push(
      knowledge
        .ask({ text: questions[100 + (i % 400)], record: false })
        .then(() => times.push(performance.now() - began)),
    )
    await pause(betweenQuestions)
  }
  await Promise.all([done, ...asked])
  return { times, seconds: (performance.now() - started) / 1000 }
}

function latencies(times) {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share) => `${sorted[Math.floor(share * (sorted.length - 1))].toFixed(1)} ms`
  return [String(sorted.length), at(0.5), at(0.99)]
}

function toFeed() {
  const entries = fresh.map((_, i) => `<item><guid>item-${i}</guid><link>http://${place}/${i}</link></item>`)
  return `<rss version="2.0"><channel><title>Bench News</title>${entries.join('')}</channel></rss>`
}

/** A page as outlets make them: the article among menus and offers. */
function toPage({ markdown }) {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(markdown) ?? []
  const field = (name) => new RegExp(`^${name}: (.*)$`, 'm').exec(head)?.[1] ?? ''
  const menu = `<ul>${'<li><a href="/x">Somewhere else</a></li>'.repeat(60)}</ul>`
  const paragraphs = body
    .trim()
    .split(/\n\n+/)
    .map((text) => `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
  return `<!doctype html><html lang="en"><head><title>${field('title')}</title><meta property="og:site_name" content="${field('outlet')}"><meta property="article:published_time" content="${field('published')}"></head><body><nav>${menu}</nav><main><article>${paragraphs.join('')}</article></main><footer>${menu}</footer></body></html>`
}
