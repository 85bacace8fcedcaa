declare const __VERSION__: string;

/** The package's version and, as SemVer's build metadata, its flow's with the hash of each language. Put in by the build. */
export const VERSION: string = __VERSION__;
