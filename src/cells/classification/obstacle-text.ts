import type { CentrePresence } from "../../domain/classification/presence";
import type { Obstacle } from "../../domain/classification/obstacles";
import { serviceNames } from "../../domain/classification/services";

/** What stands in the way, as a cell shows it: `MHV (okänd), ÖF (nej) eller Soc (delvis)`; "" when nothing does. */
export const obstacleText = (centre: CentrePresence, obstacles: readonly Obstacle[]): string =>
  obstacles
    .map((obstacle) =>
      obstacle.map((service) => `${serviceNames[service]} (${centre[service]})`).join(" eller "),
    )
    .join(", ");
