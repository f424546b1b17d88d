// The commands of the product. Results go to standard output, everything said to people to standard error.
const commands: Record<string, { usage: string; run: (args: string[]) => Promise<number> }> = {
	extract: {
		usage: 'extract FIL            skriver vad som lästes ut som JSON',
		run: async (args) => (await import('./extract.ts')).extractFile(only(args)),
	},
	import: {
		usage: 'import FIL …           läser in handlingar i databasen',
		run: async (args) => (await import('./import.ts')).importFiles(args),
	},
	backup: {
		usage: 'backup FIL             skriver en säkerhetskopia av databasen',
		run: async (args) => (await import('./maintenance.ts')).backup(only(args)),
	},
	verify: {
		usage: 'verify                 kontrollerar att händelserna är obrutna',
		run: async () => (await import('./maintenance.ts')).verify(),
	},
};

export {};

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command) {
	process.exitCode = await command.run(args);
} else {
	const usages = Object.values(commands).map((entry) => `  npm run -s bevaka -- ${entry.usage}`);
	console.error(['Kommandon:', ...usages].join('\n'));
	process.exitCode = 2;
}

function only(args: string[]): string {
	const [file, ...more] = args;
	if (file && more.length === 0) return file;
	console.error('Ange en fil.');
	process.exit(2);
}
