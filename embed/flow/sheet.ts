export const signOffSheet = () => '';
