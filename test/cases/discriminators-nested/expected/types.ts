export type Message =
  | ({
      type: "text";
    } & Text)
  | ({
      type: "image";
    } & Image)
  | ({
      type: "ping";
    } & Ping)
  | Nested
  | Other;

export type Content = Text | Image;

export interface Text {
  type: string;
  text?: string;
}

export interface Image {
  type?: string;
  url?: string;
}

export interface Ping {
  type?: string;
}

export type Nested =
  | ({
      type: "Audio";
    } & Audio)
  | ({
      type: "Video";
    } & Video);

export interface Audio {
  seconds?: number;
}

export interface Video {
  frames?: number;
}

export interface Other {
  type?: string;
  data?: unknown;
}

export type Loop =
  | ({
      type: "Inner";
    } & Inner)
  | ({
      type: "Text";
    } & Text)
  | ({
      type: "Ping";
    } & Ping);

export type Inner = Text;
