import type { Pet } from "./src/index.js";

export function about(pet: Pet): unknown {
  switch (pet.kind) {
    case "cat":
    case "lion":
      return pet.lives;
    case "dog":
      return pet.tricks;
    case "Fish":
      return pet.salty;
    case "bird":
      return pet.song;
  }
}
