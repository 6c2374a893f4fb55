import type { Language } from "../../language";
import type { ReviewText } from "./review-text";
import { reviewTextEn } from "./review-text-en";
import { reviewTextSv } from "./review-text-sv";

/** Loaded with the part of the pane that shows costs. */
export const reviewText: Readonly<Record<Language, ReviewText>> = { sv: reviewTextSv, en: reviewTextEn };
