/** The names of query parameters that hold secrets. */
const secretName = /token|key|secret|passw|pwd|signature|^sig$|^auth$|authorization|credential/i;

/** A text without the secrets of the URLs in it: users and passwords, and query parameters named like a secret. */
export function withoutSecrets(text: string): string {
  return text
    .replace(/(\bhttps?:\/\/)[^/?#\s]*@/gi, "$1")
    .replace(/([?&])([^=&#\s]+)=([^&#\s`]+)/g, (whole, sign: string, name: string) =>
      secretName.test(name) ? `${sign}${name}=…` : whole,
    );
}
