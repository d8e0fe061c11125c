import { join } from 'node:path'
import { openSqliteStore } from '../../knowledge/store/sqlite.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { describeStore } from './store.ts'

describeStore('SQLite store in a file', () => openSqliteStore(join(temporaryFolder(), 'footnote.db')))
describeStore('SQLite store in memory', () => openSqliteStore(':memory:'))
