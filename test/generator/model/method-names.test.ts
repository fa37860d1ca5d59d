import { describe, expect, it } from "vitest";
import { methodNames } from "../../../generator/model/method-names.js";
import { camelCase, wordsOf } from "../../../generator/model/names/words.js";
import type { Identifier } from "../../../generator/model/names/identifier.js";

/** The first name that the method of an operation would like to have; without an operationId it is named by its path. */
function methodOf(id: string, tag: string, method: string, path: string): string {
  const byPath = `${method} ${path.replace(/\{([^}]*)\}/g, " by $1 ")}`;
  const name = camelCase(wordsOf(id).length === 0 ? byPath : id) as Identifier;
  return methodNames({ name, method, path }, tag)[0] ?? "";
}

describe("a method is named by resource and verb", () => {
  it.each<[string, string, string, string, string]>([
    // Verb and resource, in any spelling
    ["createStream", "Streams", "POST", "/v1/Services/{ServiceSid}/Streams", "create"],
    ["CreateStream", "SyncV1Stream", "POST", "/v1/Services/{ServiceSid}/Streams", "create"],
    ["createSyncStream", "Streams", "POST", "/Streams", "createSyncStream"],
    ["getApiKey", "Keys", "GET", "/keys/{key}", "getApiKey"],
    ["listSalesOrders", "Orders", "GET", "/sales_orders", "listSalesOrders"],
    ["CreateSyncStream", "Sync Stream", "POST", "/Streams", "create"],
    ["pets.list", "pets", "GET", "/pets", "list"],
    ["streams_list", "Streams", "GET", "/streams", "list"],
    ["repos/list-for-org", "repos", "GET", "/orgs/{org}/repos", "listForOrg"],
    ["getCategory", "categories", "GET", "/categories/{id}", "get"],
    ["fetchAddress", "Addresses", "GET", "/addresses/{id}", "fetch"],
    ["deletePet", "Pets", "DELETE", "/pets/{id}", "delete"],
    ["patch_connection", "Connection", "PATCH", "/connections/{connection_id}", "patch"],
    ["SharedVolumeService_List", "SharedVolumeService", "GET", "/compute/clusters/storage/volumes", "list"],
    // Articles
    ["get-an-album", "Albums", "GET", "/albums/{id}", "get"],
    ["create-a-data-source", "Data sources", "POST", "/v1/data_sources", "create"],
    ["get-an-albums-tracks", "Albums", "GET", "/albums/{id}/tracks", "listTracks"],
    // Handlers of a controller
    ["CatsController_findAll", "cats", "GET", "/cats", "findAll"],
    ["CatsController_findOne", "Cats", "GET", "/cats/{id}", "findOne"],
    ["DogsController_walk", "Animals", "POST", "/dogs/{id}/walk", "dogsWalk"],
    // Functions with path and method appended
    ["read_items_items__get", "items", "GET", "/items/", "list"],
    ["read_item_api_v1_items__item_id__get", "items", "GET", "/api/v1/items/{item_id}", "read"],
    ["create_owner_items__item_id__owners_post", "Items", "POST", "/items/{item_id}/owners", "createOwner"],
    ["login_login_post", "users", "POST", "/login", "login"],
    ["get-a-shows-episodes", "Shows", "GET", "/shows/{id}/episodes", "listEpisodes"],
    ["get-an-episode", "Episodes", "GET", "/episodes/{id}", "get"],
    // Reading a collection
    ["getFiles", "Files", "GET", "/Files", "list"],
    ["get_batches", "Batches", "GET", "/batches", "list"],
    ["getAllPets", "Pets", "GET", "/pets", "list"],
    ["get-multiple-albums", "Albums", "GET", "/albums", "listMultiple"],
    ["getSettings", "Settings", "GET", "/settings", "get"],
    ["getFileVersions", "Files", "GET", "/v1/files/{file_key}/versions", "getVersions"],
    ["getStatus", "Status", "GET", "/status", "get"],
    ["list_group_data_sources", "Data sources", "GET", "/groups/{id}/data_sources", "list"],
    ["getTeamFolders", "Folders", "GET", "/v2/teams/{team_id}/folders", "list"],
    ["get-list-users-playlists", "Playlists", "GET", "/users/{user_id}/playlists", "list"],
    ["get-users-saved-albums", "Albums", "GET", "/me/albums", "listSaved"],
    // Another resource beside the tag's
    ["createStreamMessage", "Streams", "POST", "/Streams/{Sid}/Messages", "createMessage"],
    ["getUsersTopArtists", "Users", "GET", "/me/top/artists", "getTopArtists"],
    ["remove-albums-user", "Albums", "DELETE", "/me/albums", "remove"],
    ["follow-artists-users", "Users", "PUT", "/me/following", "followArtists"],
    ["detachTagFromArticle", "Articles", "DELETE", "/articles/{article_id}/tags/{id}", "detachTag"],
    ["uploadFileToFolder", "Files", "POST", "/Files/{FolderId}", "uploadToFolder"],
    ["addUserPolicyGroup", "Policies", "POST", "/policies/{id}/assign", "addUserPolicyGroup"],
    ["ListDocumentPermission", "SyncV1DocumentPermission", "GET", "/Documents/{Sid}/Permissions", "list"],
    // Nothing to leave out
    ["chat/completions", "Chat", "POST", "/chat/completions", "completions"],
    ["streams", "Streams", "GET", "/streams", "streams"],
    ["upstream", "Stream", "GET", "/upstream", "upstream"],
    ["getAllData", "Planets", "GET", "/planets", "getAllData"],
    ["similar_get", "Similar documents", "GET", "/indexes/{indexUid}/similar", "getSimilar"],
    // Named by method and path
    ["", "Batches", "GET", "/batches/{id}", "get"],
    ["", "Batches", "GET", "/v1/batches", "list"],
    ["", "Secrets", "DELETE", "/deployments/secrets/{id}", "delete"],
    ["", "Volumes", "PATCH", "/deployments/storage/volumes/{id}", "update"],
    ["", "Files", "POST", "/files/upload", "upload"],
    ["", "Pets", "POST", "/pets/{petId}/photos", "createPhoto"],
    ["", "Pets", "GET", "/pets/{petId}/photos", "listPhotos"],
    ["get_files_id_tasks", "Tasks", "GET", "/files/{file_id}/tasks", "list"],
    [
      "put_files_id#remove_shared_link",
      "Files",
      "PUT",
      "/files/{file_id}#remove_shared_link",
      "removeSharedLink",
    ],
    ["put_users_id", "Users", "PUT", "/users/{user_id}", "update"],
  ])("%j of %j, %s %s, is `%s`", (id, tag, method, path, expected) => {
    expect(methodOf(id, tag, method, path)).toBe(expected);
  });

  it("then by what it belongs to, then by the operation's whole name", () => {
    const name = "getTeamFolders" as Identifier;
    expect(methodNames({ name, method: "GET", path: "/teams/{id}/folders" }, "Folders")).toEqual([
      "list",
      "listForTeam",
      "getTeamFolders",
    ]);
  });
});
