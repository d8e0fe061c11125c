// Owns a database until standard input ends. Usage: node store-owner.mjs DATABASE
import { openSqliteStore } from '../../dist/knowledge/store/sqlite.js'

try {
  const store = await openSqliteStore(process.argv[2])
  console.log('open')
  process.stdin.on('end', () => store.close()).resume()
} catch (error) {
  console.log(`${error.code}: ${error.message}`)
}
