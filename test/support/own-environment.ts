/**
 * Before each file of tests: the folders are those of the project, whatever a file before it in the same worker
 * was told to build.
 */
for (const name of ['SEEDS', 'CONTENT', 'FACTS']) delete process.env[name]
