import { readDocuments } from '../../knowledge/ingest/documents.ts'
import type { SourceDocument } from '../../knowledge/ingest/source-document.ts'
import { CommandFailure } from './failure.ts'

/** The one article that a file holds, read as ingestion reads it. */
export async function readArticleFile(file: string): Promise<SourceDocument> {
  for await (const read of readDocuments({ paths: [file] })) {
    if ('reason' in read) throw new CommandFailure(read.reason)
    if (read.total > 1) throw new CommandFailure(`${file} holds ${read.total} articles; name one file`)
    return read.document
  }
  throw new CommandFailure(`${file} holds no article; name a .md or .txt file`)
}
