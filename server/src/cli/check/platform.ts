/** Where findings are shown in a way of the place's own. */
export type Platform = 'github' | 'gitlab' | 'azure';

/** The platform that runs the program, by the variables that each of them sets. */
export function platformOf(
  environment: Readonly<Record<string, string | undefined>>,
): Platform | null {
  if (environment['GITHUB_ACTIONS'] === 'true') return 'github';
  if (environment['GITLAB_CI'] === 'true') return 'gitlab';
  return environment['TF_BUILD']?.toLowerCase() === 'true' ? 'azure' : null;
}
