<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>rs_textsearch</name>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>Apache-2.0 (licence of its repository; the page of the weights names none)</source>
        <translation>Apache-2.0 (licencia de su repositorio; la página de los pesos no indica ninguna)</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>Creative Commons, version not named (“cc”; in November 2023 its page said CC BY 4.0)</source>
        <translation>Creative Commons, versión no indicada («cc»; en noviembre de 2023 su página decía CC BY 4.0)</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>MIT</source>
        <translation>MIT</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>Trained on 0.8 million captions of aerial and drone images, of which most were made from boxes and masks of objects. RSICD and RSITMD were among its training data.</source>
        <translation>Entrenado con 0,8 millones de pies de foto de imágenes aéreas y de dron, la mayoría de ellos hechos a partir de rectángulos y máscaras de objetos. RSICD y RSITMD estaban entre sus datos de entrenamiento.</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>Trained on 400 million captioned pictures of the web, of which few are aerial: it knows everyday words best.</source>
        <translation>Entrenado con 400 millones de imágenes de la web con pie de foto, de las que pocas son aéreas: lo que mejor conoce son las palabras cotidianas.</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>Trained on RS5M: 3 million captioned pictures that were filtered from the web, and 2 million satellite images with machine-made captions.</source>
        <translation>Entrenado con RS5M: 3 millones de imágenes con pie de foto filtradas de la web y 2 millones de imágenes de satélite con pies de foto generados.</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>Trained on RS5M: 3 million captioned pictures that were filtered from the web, and 2 million satellite images with machine-made captions. It looks at each tile at 336 pixels instead of 224.</source>
        <translation>Entrenado con RS5M: 3 millones de imágenes con pie de foto filtradas de la web y 2 millones de imágenes de satélite con pies de foto generados. Ve cada tesela a 336 píxeles en lugar de 224.</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>Trained on RS5M: 3 million captioned pictures that were filtered from the web, and 2 million satellite images with machine-made captions. Then tuned on RSICD and RSITMD together: strong on what their captions name.</source>
        <translation>Entrenado con RS5M: 3 millones de imágenes con pie de foto filtradas de la web y 2 millones de imágenes de satélite con pies de foto generados. Después ajustado con RSICD y RSITMD a la vez: fuerte en lo que nombran sus pies de foto.</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>Trained on RS5M: 3 million captioned pictures that were filtered from the web, and 2 million satellite images with machine-made captions. Then tuned on RSICD. Others who tuned it measured about 34, not 38, on RSICD.</source>
        <translation>Entrenado con RS5M: 3 millones de imágenes con pie de foto filtradas de la web y 2 millones de imágenes de satélite con pies de foto generados. Después ajustado con RSICD. Otros que lo ajustaron midieron cerca de 34, no 38, en RSICD.</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>mean recall on RSICD, %</source>
        <translation>exhaustividad media en RSICD, %</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>mean recall on RSITMD, %</source>
        <translation>exhaustividad media en RSITMD, %</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>zero-shot top-1 on AID, %</source>
        <translation>top-1 sin ejemplos (zero-shot) en AID, %</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>zero-shot top-1 on EuroSAT, %</source>
        <translation>top-1 sin ejemplos (zero-shot) en EuroSAT, %</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>zero-shot top-1 on ImageNet, %</source>
        <translation>top-1 sin ejemplos (zero-shot) en ImageNet, %</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>zero-shot top-1 on RESISC45, %</source>
        <translation>top-1 sin ejemplos (zero-shot) en RESISC45, %</translation>
    </message>
    <message>
        <location filename="../resources/models/stronger.json"/>
        <source>zero-shot top-1, mean of 12 sets, %</source>
        <translation>top-1 sin ejemplos (zero-shot), media de 12 conjuntos, %</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>Adding the model was cancelled.</source>
        <translation>Se canceló la adición del modelo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>Check that you may write there.</source>
        <translation>Compruebe que puede escribir allí.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>Choose the folder, or the zip, that the training package exported.</source>
        <translation>Elija la carpeta o el ZIP que exportó el paquete de entrenamiento.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>Close what uses it, for example another QGIS, and try again.</source>
        <translation>Cierre lo que lo usa, por ejemplo otro QGIS, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>It is damaged or was replaced: get the bundle again from its source.</source>
        <translation>Está dañado o fue reemplazado: obtenga de nuevo el paquete de modelo en su origen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>Only models that were added with “Add” can be removed.</source>
        <translation>Solo se pueden quitar los modelos que se añadieron con «Añadir».</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>it is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>its card is not of the kind that this version reads</source>
        <translation>su ficha no es del tipo que lee esta versión</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>its card lacks {key}</source>
        <translation>en su ficha falta {key}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>its card names the file {name}</source>
        <translation>su ficha nombra el archivo {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>the number of cards in it is {n}</source>
        <translation>el número de fichas en él es {n}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>{model} cannot be deleted: {reason}.</source>
        <translation>No se puede eliminar {model}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>{model} cannot be moved to {path}: {reason}.</source>
        <translation>No se puede mover {model} a {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>{model} was not added here and stays.</source>
        <translation>{model} no se añadió aquí y se conserva.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>{name} in {path} is not the file that its card describes.</source>
        <translation>{name} en {path} no es el archivo que describe su ficha.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>{name} is missing</source>
        <translation>falta {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/bundles.py"/>
        <source>{path} is no model bundle: {reason}.</source>
        <translation>{path} no es un paquete de modelo: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/__init__.py"/>
        <source>The index that is there stays as it is.</source>
        <translation>El índice existente queda como está.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Check its path.</source>
        <translation>Compruebe su ruta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Choose the area again in another reference system, or set up the engine again.</source>
        <translation>Elija de nuevo el área en otro sistema de referencia, o configure de nuevo el motor de búsqueda.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Correct or remove that feature, or export the file again.</source>
        <translation>Corrija o elimine ese objeto espacial, o exporte de nuevo el archivo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Draw at least one polygon.</source>
        <translation>Dibuje al menos un polígono.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Export it again as GeoPackage (.gpkg) or GeoJSON (.geojson).</source>
        <translation>Expórtelo de nuevo como GeoPackage (.gpkg) o GeoJSON (.geojson).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Export it as GeoPackage (.gpkg) or GeoJSON (.geojson).</source>
        <translation>Expórtelo como GeoPackage (.gpkg) o GeoJSON (.geojson).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Export it in the raster&#x27;s coordinate reference system.</source>
        <translation>Expórtela en el sistema de referencia de coordenadas del ráster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Give minx,miny,maxx,maxy in this order.</source>
        <translation>Indique minx,miny,maxx,maxy en este orden.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Give the reference system of the box with --bbox-crs, such as EPSG:4326, or update the engine&#x27;s environment.</source>
        <translation>Indique el del rectángulo con --bbox-crs, por ejemplo EPSG:4326, o actualice el entorno del motor de búsqueda.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Name a file in it.</source>
        <translation>Indique un archivo de ella.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Name one of these: {names}.</source>
        <translation>Indique uno de estos: {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Name the area again, or none for the whole raster.</source>
        <translation>Indique de nuevo el área, o ninguna para todo el ráster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>Name the layer that is meant, as in {path}:{layer}.</source>
        <translation>Indique la que corresponde, por ejemplo {path}:{layer}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>The area of interest that the index records of {path} is damaged: {reason}.</source>
        <translation>El área de interés que el índice guarda de {path} está dañada: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>The area of interest {area} cannot be brought into the coordinates of {path}: {reason}.</source>
        <translation>El área de interés {area} no se puede transformar a las coordenadas de {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>The box {box} has no area.</source>
        <translation>El rectángulo {box} no tiene superficie.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>The file of polygons {path} does not exist.</source>
        <translation>El archivo de polígonos {path} no existe.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>The geometry of feature {n} of {path} cannot be read: {reason}.</source>
        <translation>La geometría del objeto espacial {n} de {path} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>The polygons of {path} cannot be read: {reason}.</source>
        <translation>No se pueden leer los polígonos de {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>The reference system {crs} is not known here.</source>
        <translation>El sistema de referencia {crs} no se conoce aquí.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>{path} has no layer {layer}.</source>
        <translation>{path} no tiene ninguna capa {layer}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>{path} has several layers with polygons: {names}.</source>
        <translation>{path} tiene varias capas con polígonos: {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>{path} holds no polygon.</source>
        <translation>{path} no contiene ningún polígono.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>{path} is a folder, not a file of polygons.</source>
        <translation>{path} es una carpeta, no un archivo de polígonos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>{path} is no GeoPackage with a layer of polygons.</source>
        <translation>{path} no es un GeoPackage con una capa de polígonos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/areas.py"/>
        <source>{path} is of a kind that is not read as polygons.</source>
        <translation>{path} es de un tipo del que no se leen polígonos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Check that it is whole and that you may read it.</source>
        <translation>Compruebe que está completo y que usted puede leerlo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Choose a .safetensors file, or one of torch.save (.pt, .bin).</source>
        <translation>Elija un archivo .safetensors o uno de torch.save (.pt, .bin).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Choose a checkpoint of CLIP: a .safetensors file, or one of torch.save (.pt, .bin).</source>
        <translation>Elija un punto de control de CLIP: un archivo .safetensors o uno de torch.save (.pt, .bin).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Choose a checkpoint of {known}; training exports bundles of others.</source>
        <translation>Elija un punto de control de {known}; el entrenamiento exporta paquetes de modelo de otros.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Choose a checkpoint that is one file, as open_clip_model.safetensors.</source>
        <translation>Elija un punto de control que sea un solo archivo, como open_clip_model.safetensors.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Choose the precision {higher}.</source>
        <translation>Elija la precisión {higher}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Choose the precision {lower}.</source>
        <translation>Elija la precisión {lower}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Choose the same model&#x27;s file for open_clip, as open_clip_model.safetensors.</source>
        <translation>Elija el archivo del mismo modelo para open_clip, como open_clip_model.safetensors.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Convert it again; if that fails too, please report it with the name of the checkpoint.</source>
        <translation>Conviértalo de nuevo; si eso también falla, informe del problema con el nombre del punto de control.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Did you mean {meant}? Known are {known}, each also with {quick}.</source>
        <translation>¿Quiso decir {meant}? Se conocen {known}, cada una también con {quick}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Fetch the file: run git lfs pull in its repository, or download it from its page.</source>
        <translation>Descargue el archivo: ejecute git lfs pull en su repositorio o descárguelo desde su página.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Free some space, choose a folder on another disk, or a lower precision.</source>
        <translation>Libere espacio, elija una carpeta en otro disco o una precisión menor.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Get it again, and compare its size with the one that its source names.</source>
        <translation>Obténgalo de nuevo y compare su tamaño con el que indica su origen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Get the file from another source, best as .safetensors.</source>
        <translation>Obtenga el archivo de otro origen, preferiblemente como .safetensors.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Get the file itself, as with the button for the download on that page.</source>
        <translation>Obtenga el archivo mismo, por ejemplo con el botón de descarga de esa página.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Give three, such as 60,300,2000.</source>
        <translation>Indique tres, por ejemplo 60,300,2000.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Known are {known}, each also with {quick}.</source>
        <translation>Se conocen {known}, cada una también con {quick}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Leave the architecture out to have it told from the file, or choose another file.</source>
        <translation>Omita la arquitectura para que se deduzca del archivo, o elija otro archivo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Name a new folder for the bundle.</source>
        <translation>Indique una carpeta nueva para el paquete de modelo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Name {quick}, or leave the architecture out.</source>
        <translation>Indique {quick} u omita la arquitectura.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>OpenAI trained the weights in {path} with QuickGELU, and {name} computes GELU.</source>
        <translation>OpenAI entrenó los pesos de {path} con QuickGELU, y {name} calcula GELU.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The architecture {name} is not one that can be converted.</source>
        <translation>La arquitectura {name} no es de las que se pueden convertir.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The bundle needs {needs} GB on the disk of {path}, which has {free} GB left.</source>
        <translation>El paquete de modelo necesita {needs} GB en el disco de {path}, al que le quedan {free} GB.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The checkpoint is damaged: get it again.</source>
        <translation>El punto de control está dañado: obténgalo de nuevo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The checkpoint {path} cannot be read: {reason}.</source>
        <translation>No se puede leer el punto de control {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The checkpoint {path} is dangerous: {reason}, which no weights need. Nothing of it was run.</source>
        <translation>El punto de control {path} es peligroso: {reason}, algo que ningunos pesos necesitan. No se ejecutó nada de él.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The conversion was cancelled; nothing was written.</source>
        <translation>Se canceló la conversión; no se escribió nada.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The converted model has no answer to {query} on the sample scene; the bundle was not written.</source>
        <translation>El modelo convertido no tiene respuesta para {query} en la escena de muestra; no se escribió el paquete de modelo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The converted {name} features agree with the checkpoint&#x27;s only to a cosine of {cosine}; the bundle was not written.</source>
        <translation>Las características {name} convertidas solo coinciden con las del punto de control hasta un coseno de {cosine}; no se escribió el paquete de modelo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The ground sizes {sizes} are not three numbers, from the smallest to the largest.</source>
        <translation>El terreno {sizes} no son tres tamaños, del menor al mayor.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The weight {name} has numbers that are too large for half precision.</source>
        <translation>El peso {name} tiene números demasiado grandes para la precisión media.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The weight {name} holds something that is no number.</source>
        <translation>El peso {name} contiene algo que no es un número.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The weights in {path} are of no architecture that can be converted here. For {name}, {reason}.</source>
        <translation>Los pesos de {path} no son de ninguna arquitectura que se pueda convertir aquí. Para {name}, {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>The weights in {path} have the names of Hugging Face&#x27;s transformers.</source>
        <translation>Los pesos de {path} tienen los nombres de transformers de Hugging Face.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>There are no weights in {path}.</source>
        <translation>No hay pesos en {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>There is no checkpoint {path}.</source>
        <translation>No existe el punto de control {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Unpack it, and choose a .safetensors file, or one of torch.save (.pt, .bin).</source>
        <translation>Descomprímalo y elija un archivo .safetensors o uno de torch.save (.pt, .bin).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>Where PyTorch is at hand, save it again: {command}. Or get it as .safetensors.</source>
        <translation>Donde disponga de PyTorch, guárdelo de nuevo: {command}. O bien obténgalo como .safetensors.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>a tensor of it reaches beyond its numbers</source>
        <translation>un tensor suyo llega más allá de sus números</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it has an opcode that no file of weights has ({code})</source>
        <translation>tiene un código de operación que ningún archivo de pesos tiene ({code})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it has no table of tensors</source>
        <translation>no tiene tabla de tensores</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it has {name} of {shape} instead of {wanted}</source>
        <translation>tiene {name} de {shape} en lugar de {wanted}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it has {name}, which has no place in it</source>
        <translation>tiene {name}, que no le corresponde</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it has {n} B, and its end is missing</source>
        <translation>tiene {n} B y le falta el final</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it has {n} B, and its table of tensors ends behind them</source>
        <translation>tiene {n} B y su tabla de tensores termina más allá</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it has {n} of {all} B</source>
        <translation>tiene {n} de {all} B</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it holds a {kind}, not weights with names</source>
        <translation>contiene un {kind} y no pesos con sus nombres</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it holds numbers of the type {kind}</source>
        <translation>contiene números del tipo {kind}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it is a zip that PyTorch did not write and holds nothing</source>
        <translation>es un ZIP que no escribió PyTorch y no contiene nada</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it is a zip that PyTorch did not write, with {name} in it</source>
        <translation>es un ZIP que no escribió PyTorch, con {name} dentro</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it is a zip with {name} in it, which has to be unpacked first</source>
        <translation>es un ZIP con {name} dentro, que antes hay que descomprimir</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it is cut off, or damaged</source>
        <translation>está cortado o dañado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it is encrypted</source>
        <translation>está cifrado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it is neither safetensors nor a file of torch.save</source>
        <translation>no es ni safetensors ni un archivo de torch.save</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it lacks the numbers {name}</source>
        <translation>le faltan los números {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it lacks {name}</source>
        <translation>le falta {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>it was packed anew, with compression</source>
        <translation>fue empaquetado de nuevo, con compresión</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>its numbers are in the byte order of another kind of computer</source>
        <translation>sus números están en el orden de bytes de otro tipo de equipo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>its table of tensors is cut off</source>
        <translation>su tabla de tensores está cortada</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>its table of tensors is damaged</source>
        <translation>su tabla de tensores está dañada</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>its table of tensors is too long</source>
        <translation>su tabla de tensores es demasiado larga</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>its zip is damaged ({reason})</source>
        <translation>su ZIP está dañado ({reason})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>its zip is damaged or incomplete ({reason})</source>
        <translation>su ZIP está dañado o incompleto ({reason})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>opening it as PyTorch does would run {code}</source>
        <translation>abrirlo como lo hace PyTorch ejecutaría {code}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{name} of {model} has {size} GB in {precision}, and an ONNX file holds {most} GB.</source>
        <translation>{name} de {model} ocupa {size} GB en {precision}, y en un archivo ONNX caben {most} GB.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} begins with zeros, as a download that never came.</source>
        <translation>{path} empieza con ceros, como una descarga que nunca llegó.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} cannot be read as a checkpoint: {reason}.</source>
        <translation>{path} no se puede leer como punto de control: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} holds no weights of {name}: {reason}.</source>
        <translation>{path} no contiene pesos de {name}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is a file of {kind}, not a checkpoint.</source>
        <translation>{path} es un archivo de {kind}, no un punto de control.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is a folder, not a checkpoint.</source>
        <translation>{path} es una carpeta, no un punto de control.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is a pointer of Git LFS, a note that stands for a file of {size} MB.</source>
        <translation>{path} es un puntero de Git LFS, una nota que representa un archivo de {size} MB.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is a pointer of Git LFS, a note that stands for a file.</source>
        <translation>{path} es un puntero de Git LFS, una nota que representa un archivo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is a table of the parts of a checkpoint, not the weights.</source>
        <translation>{path} es una tabla de las partes de un punto de control, no los pesos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is a text that begins with {text}, not a checkpoint: a server may have sent that in place of the file.</source>
        <translation>{path} es un texto que empieza con {text}, no un punto de control: puede que un servidor lo enviara en lugar del archivo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is a web page: the server sent that in place of the file, as where the address is that of a page about it, or where one has to log in.</source>
        <translation>{path} es una página web: el servidor la envió en lugar del archivo, como cuando la dirección es la de una página sobre él o cuando hay que iniciar sesión.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is an archive of {kind}, not a checkpoint.</source>
        <translation>{path} es un archivo comprimido de {kind}, no un punto de control.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is empty: nothing of the file was fetched.</source>
        <translation>{path} está vacío: no se descargó nada del archivo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is only the beginning of a checkpoint: {reason}.</source>
        <translation>{path} es solo el principio de un punto de control: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} is there already.</source>
        <translation>{path} ya existe.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/conversion.py"/>
        <source>{path} was saved by a PyTorch before 1.6, or is a pickle of something else.</source>
        <translation>{path} fue guardado por un PyTorch anterior a 1.6, o es un pickle de otra cosa.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>&#x27;bands&#x27; are {n}, not one or three</source>
        <translation>&#x27;bands&#x27; son {n}, no una ni tres</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>&#x27;cells&#x27; are {cells}, more than the raster has pixels</source>
        <translation>&#x27;cells&#x27; son {cells}, más que los píxeles del ráster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>&#x27;files&#x27; lists {name}, which is no name of a file in its folder</source>
        <translation>&#x27;files&#x27; incluye {name}, que no es el nombre de un archivo de su carpeta</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>&#x27;fingerprint.sources&#x27; names a file that cannot be</source>
        <translation>&#x27;fingerprint.sources&#x27; nombra un archivo que no puede existir</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>&#x27;ranges&#x27; go beyond the windows of the raster</source>
        <translation>&#x27;ranges&#x27; se sale de las ventanas del ráster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>&#x27;stretch&#x27; has a range that ends before it begins</source>
        <translation>&#x27;stretch&#x27; tiene un intervalo que termina antes de empezar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>&#x27;stretch&#x27; is no list of three ranges</source>
        <translation>&#x27;stretch&#x27; no es una lista de tres intervalos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>&#x27;validity&#x27; is no base64</source>
        <translation>&#x27;validity&#x27; no es base64</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>&#x27;window_px&#x27; of {path} makes more windows than there can be</source>
        <translation>&#x27;window_px&#x27; de {path} da más ventanas de las posibles</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>a caption is empty</source>
        <translation>un pie de foto está vacío</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>a geometry is cut short</source>
        <translation>una geometría está cortada</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>a geometry is not in the form that a GeoPackage has</source>
        <translation>una geometría no es de un GeoPackage</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>a geometry of kind {kind} is no polygon</source>
        <translation>una geometría de tipo {kind} no es un polígono</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>a region of {quote} has a coordinate that is no number</source>
        <translation>una región de {quote} tiene una coordenada que no es un número</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>a region of {quote} is no list of points</source>
        <translation>una región de {quote} no es una lista de puntos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>a region of {quote} is no list of three or more points x, y</source>
        <translation>una región de {quote} no es una lista de tres o más puntos x, y</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>an array is of no kind that is known</source>
        <translation>una matriz no es de ningún tipo conocido</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>block {block} has sketches of another rank than others</source>
        <translation>el bloque {block} tiene esbozos de otro rango que los demás</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>block {block} holds tiles that belong to another block</source>
        <translation>el bloque {block} tiene teselas de otro</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>blocks hold embeddings of different kinds</source>
        <translation>los bloques contienen representaciones vectoriales de distintos tipos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>it has no column {name}</source>
        <translation>no tiene la columna {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>it has tiles of a raster that it does not know</source>
        <translation>tiene teselas de un ráster que no conoce</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>it has tiles that are no windows of their raster</source>
        <translation>tiene teselas que no son ventanas de su ráster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>it has tiles without extent</source>
        <translation>tiene teselas sin extensión</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>it is no JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>it is no list of queries</source>
        <translation>no es una lista de consultas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>it is no list of texts</source>
        <translation>no es una lista de textos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>it names no photograph</source>
        <translation>no nombra ninguna fotografía</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>its JSON is nested too deeply</source>
        <translation>su JSON está anidado a demasiada profundidad</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>its column {name} holds lists of another length</source>
        <translation>su columna {name} contiene listas de otra longitud</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>its column {name} holds no lists</source>
        <translation>su columna {name} no contiene listas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>its map of valid cells is no blob</source>
        <translation>su mapa de celdas válidas no es un blob</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>its path names no file</source>
        <translation>su ruta no nombra ningún archivo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>its tiles are not numbered in their order</source>
        <translation>sus teselas no están numeradas en su orden</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>no JSON ({reason})</source>
        <translation>no es JSON ({reason})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>the envelope of a geometry is unknown</source>
        <translation>la envolvente de una geometría es desconocida</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>the limits of &#x27;presence&#x27; do not rise from weak to strong</source>
        <translation>los límites de &#x27;presence&#x27; no suben de débil a fuerte</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>the map of valid cells cannot be unpacked ({reason})</source>
        <translation>no se puede descomprimir el mapa de celdas válidas ({reason})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>the map of valid cells has not as many as the heatmap: {n}</source>
        <translation>el mapa de celdas válidas no tiene tantas como el mapa de calor: {n}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>the scales {scales} with an overlap of {overlap} make no tiles</source>
        <translation>las escalas {scales} con un solapamiento de {overlap} no dan teselas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>the tile size {text} is not understood</source>
        <translation>no se entiende el tamaño de tesela {text}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>the windows of a block are no list of ranges</source>
        <translation>las ventanas de un bloque no son una lista de intervalos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>the windows of a block are none of its raster</source>
        <translation>las ventanas de un bloque no son de su ráster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>tiles do not say in which row and column they are</source>
        <translation>las teselas no dicen en qué fila y columna están</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>{name} has {n} B, not {wanted}</source>
        <translation>{name} tiene {n} B, no {wanted}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>{name} holds what is no number</source>
        <translation>{name} contiene algo que no es un número</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>{name} is empty</source>
        <translation>{name} está vacío</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>{name} is no JSON object</source>
        <translation>{name} no es un objeto JSON</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>{name} is {value}, not {wanted}</source>
        <translation>{name} es {value}, no {wanted}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/damage.py"/>
        <source>{quote} has no regions</source>
        <translation>{quote} no tiene regiones</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>A taught search is compared with what it was before, not with another model or index.</source>
        <translation>Una búsqueda enseñada se compara con lo que era antes, no con otro modelo o índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Another evaluation is still going on.</source>
        <translation>Otra evaluación sigue en curso.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Both a model and indexes are given to compare with.</source>
        <translation>Se han indicado tanto un modelo como índices para comparar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Check that labels and rasters are of the same place, and their reference systems.</source>
        <translation>Compruebe que las etiquetas y los rásteres son del mismo lugar, y sus sistemas de referencia.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Evaluate with smaller tiles or larger polygons, without an area, or with labels that say where something is.</source>
        <translation>Evalúe con teselas menores o polígonos mayores, sin área, o con etiquetas que digan dónde está algo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Give only one of the two.</source>
        <translation>Indique solo uno de los dos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Give the taught search, or what to compare with, but not both.</source>
        <translation>Indique la búsqueda enseñada o aquello con lo que comparar, pero no ambas cosas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Index it with the same tile size, scales and overlap, or name the model to compare with instead of its index: then this is done for you.</source>
        <translation>Indéxelo con el mismo tamaño de tesela, las mismas escalas y el mismo solapamiento, o indique el modelo de comparación en lugar de su índice: entonces se hace por usted.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Name a file with a field split, such as blocks.gpkg of pairs from a map, or no split.</source>
        <translation>Indique un archivo con un campo split, como el blocks.gpkg de los pares de un mapa, o ninguna partición.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Name an index of the same rasters, or a model to compare with.</source>
        <translation>Indique un índice de los mismos rásteres o un modelo con el que comparar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Name one of these splits: {names}.</source>
        <translation>Indique una de estas particiones: {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Name the field in which the labels say that, or a query that makes it of a label.</source>
        <translation>Indique el campo en el que las etiquetas lo dicen, o una consulta que lo forme a partir de una etiqueta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Name the file of the blocks as the area, or leave the split out.</source>
        <translation>Indique el archivo de los bloques como área u omita la partición.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>No label of {path} touches a raster (rasters: {n}, first {raster}).</source>
        <translation>Ninguna etiqueta de {path} toca un ráster (rásteres: {n}, el primero {raster}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>No polygon of {path} is of the split {split}.</source>
        <translation>Ningún polígono de {path} es de la partición {split}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>No tile shows any class of {path} (classes: {n}): no tile is covered by a quarter, and none holds half a polygon.</source>
        <translation>Ninguna tesela muestra una clase de {path} (clases: {n}): ninguna tesela está cubierta en una cuarta parte y ninguna contiene medio polígono.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Put {place} where it belongs.</source>
        <translation>Ponga {place} donde corresponde.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Repair it, or evaluate without it.</source>
        <translation>Repárelo o evalúe sin él.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>The evaluation was cancelled.</source>
        <translation>Se canceló la evaluación.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>The index {path} does not hold {raster}, so that there is nothing to compare.</source>
        <translation>El índice {path} no contiene {raster}, así que no hay nada que comparar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>The polygons of {path} do not say of which split they are.</source>
        <translation>Los polígonos de {path} no dicen de qué partición son.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>The query {template} has no place for the label.</source>
        <translation>La consulta {template} no tiene sitio para la etiqueta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>The search {path} was taught for “{query}”, which no label asks for: {labels}.</source>
        <translation>A la búsqueda {path} se le enseñó «{query}», que ninguna etiqueta pide: {labels}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>The split “{split}” is asked for, but no area that is divided into splits.</source>
        <translation>Se pide la partición «{split}», pero no se indica ningún área dividida en particiones.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>Wait for it to end, or cancel it first.</source>
        <translation>Espere a que termine o cancélela primero.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>{first} and {second} cut {raster} into other tiles, so that their metrics do not compare. Tiles of the one that the other has not: {n} of {all}.</source>
        <translation>{first} y {second} cortan {raster} en teselas distintas, así que sus métricas no se pueden comparar. Teselas de uno que el otro no tiene: {n} de {all}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/evaluating.py"/>
        <source>{path} cannot be indexed for the evaluation: {reason}</source>
        <translation>{path} no se puede indexar para la evaluación: {reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>A database cannot be used: {reason}.</source>
        <translation>No se puede usar una base de datos: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Check that the files are what they should be.</source>
        <translation>Compruebe que los archivos son lo que deben ser.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Check that you may read it and write to its folder.</source>
        <translation>Compruebe que puede leerlo y escribir en su carpeta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Check the disk and that the file is complete.</source>
        <translation>Compruebe el disco y que el archivo está completo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Check the file and the disk.</source>
        <translation>Compruebe el archivo y el disco.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Check the name and the folder.</source>
        <translation>Compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Check the name: a part of it is a file, not a folder.</source>
        <translation>Compruebe el nombre: una parte de él es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Check the names of the files, and that none of them is damaged.</source>
        <translation>Compruebe los nombres de los archivos y que ninguno de ellos está dañado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Check the names.</source>
        <translation>Compruebe los nombres.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Check the pattern and the folder.</source>
        <translation>Compruebe el patrón y la carpeta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Choose a place where you may write.</source>
        <translation>Elija un lugar donde pueda escribir.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Close other programs, or take fewer files at once.</source>
        <translation>Cierre otros programas o tome menos archivos a la vez.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Create it or choose another folder.</source>
        <translation>Créela o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Free some space and run it again.</source>
        <translation>Libere espacio y ejecútelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Free some space and try again.</source>
        <translation>Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Give it a shorter name.</source>
        <translation>Dele un nombre más corto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Give its path.</source>
        <translation>Indique su ruta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Give smaller numbers.</source>
        <translation>Indique números menores.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Its links go round in a circle: mend or remove them.</source>
        <translation>Sus enlaces forman un círculo: repárelos o elimínelos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Name a file that ends in {suffix}.</source>
        <translation>Indique un archivo que termine en {suffix}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Name an index, or a folder that has some.</source>
        <translation>Indique un índice o una carpeta que contenga alguno.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Name another file, or choose that it is replaced.</source>
        <translation>Indique otro archivo o elija que se reemplace.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Name another file, or remove this one first if nobody needs it.</source>
        <translation>Indique otro archivo, o elimine antes este si nadie lo necesita.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Name another file, or use --overwrite.</source>
        <translation>Indique otro archivo o use --overwrite.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Name another file.</source>
        <translation>Indique otro archivo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Name rasters, or a folder that has some.</source>
        <translation>Indique rásteres o una carpeta que contenga alguno.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Name the raster that was searched.</source>
        <translation>Indique el ráster en el que se buscó.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Name two files.</source>
        <translation>Indique dos archivos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>No file has a name with a null byte in it.</source>
        <translation>Ningún archivo tiene un nombre con un byte nulo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>No file matches {pattern}.</source>
        <translation>Ningún archivo coincide con {pattern}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Raise the limit of open files (ulimit -n), or take fewer files at once.</source>
        <translation>Aumente el límite de archivos abiertos (ulimit -n) o tome menos archivos a la vez.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Remove it.</source>
        <translation>Elimínelo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Rename it.</source>
        <translation>Cámbiele el nombre.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>The file that is to be written has no name.</source>
        <translation>El archivo que se va a escribir no tiene nombre.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>The name of a file is empty.</source>
        <translation>El nombre de un archivo está vacío.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>The name of the file {name} is not valid UTF-8.</source>
        <translation>El nombre del archivo {name} no es UTF-8 válido.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>The name of {path} is too long.</source>
        <translation>El nombre de {path} es demasiado largo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>The system allows no access to {path}.</source>
        <translation>El sistema no permite el acceso a {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>There is no space left on a disk.</source>
        <translation>No queda espacio en un disco.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Too many files are open on this computer.</source>
        <translation>Hay demasiados archivos abiertos en este equipo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Too many files are open.</source>
        <translation>Hay demasiados archivos abiertos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Use another one, without &lt; &gt; : &quot; | ? * or a dot at its end, and not CON or NUL.</source>
        <translation>Use otro, sin &lt; &gt; : &quot; | ? * ni punto al final, y que no sea CON ni NUL.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Use for example {name}.</source>
        <translation>Use por ejemplo {name}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>Windows has no files with the name {name}.</source>
        <translation>Windows no admite archivos con el nombre {name}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{doing} cannot use what was given: a number is too large.</source>
        <translation>{doing} no puede usar lo indicado: un número es demasiado grande.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{doing} cannot use what was given: a text or a name is not valid UTF-8.</source>
        <translation>{doing} no puede usar lo indicado: un texto o un nombre no es UTF-8 válido.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{doing} cannot use what was given: it is nested too deeply.</source>
        <translation>{doing} no puede usar lo indicado: está anidado a demasiada profundidad.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} cannot be found.</source>
        <translation>No se encuentra {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} cannot be written: its name must end in {suffix}.</source>
        <translation>No se puede escribir {path}: su nombre debe terminar en {suffix}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} cannot be written: the folder {folder} does not exist.</source>
        <translation>No se puede escribir {path}: la carpeta {folder} no existe.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} does not exist.</source>
        <translation>{path} no existe.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} exists already.</source>
        <translation>{path} ya existe.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} holds no index.</source>
        <translation>{path} no contiene ningún índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} holds no raster.</source>
        <translation>{path} no contiene ningún ráster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} is a folder.</source>
        <translation>{path} es una carpeta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} is a link that leads nowhere but to itself.</source>
        <translation>{path} es un enlace que no lleva sino a sí mismo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} is named for two files that are to be written.</source>
        <translation>{path} está indicado para dos archivos que se van a escribir.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} is no raster to index: this program wrote it.</source>
        <translation>{path} no es un ráster para indexar: lo escribió este programa.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} is not replaced: what is to be written is made of it.</source>
        <translation>No se reemplaza {path}: lo que se va a escribir se obtiene de él.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} is not replaced: {reason}.</source>
        <translation>No se reemplaza {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/files.py"/>
        <source>{path} lies on a disk that is read only.</source>
        <translation>{path} está en un disco de solo lectura.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Another engine is writing the index {path}.</source>
        <translation>Otro motor de búsqueda está escribiendo el índice {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Another engine writes the index {path}: it has tiles by now that were missing.</source>
        <translation>Otro motor de búsqueda escribe el índice {path}: ya tiene teselas que faltaban.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Another index run is still going on.</source>
        <translation>Otra indexación sigue en curso.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Build it again with --overwrite, or take a copy of it from before.</source>
        <translation>Créelo de nuevo con --overwrite o tome una copia anterior.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Build it again with --overwrite, or use the version that wrote it.</source>
        <translation>Créelo de nuevo con --overwrite o use la versión que lo escribió.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Build it again with --overwrite.</source>
        <translation>Créelo de nuevo con --overwrite.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Build it, or check its path.</source>
        <translation>Créelo o compruebe su ruta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Build the index again, or take a copy of it from before.</source>
        <translation>Cree de nuevo el índice o tome una copia anterior.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Build the index again, or use the version of the plugin that wrote it.</source>
        <translation>Cree de nuevo el índice o use la versión del complemento que lo escribió.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Build the index again.</source>
        <translation>Cree de nuevo el índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Build the index first.</source>
        <translation>Cree primero el índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Check the file.</source>
        <translation>Compruebe el archivo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Check their nodata value and mask, then build the index again.</source>
        <translation>Compruebe su valor sin datos y su máscara, y cree de nuevo el índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Check what the raster says about pixels without data and about transparency.</source>
        <translation>Compruebe lo que dice el ráster sobre los píxeles sin datos y la transparencia.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Check what they say about pixels without data and about transparency, or say it yourself (--nodata none, --alpha none).</source>
        <translation>Compruebe lo que dicen sobre los píxeles sin datos y la transparencia, o indíquelo usted (--nodata none, --alpha none).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Choose a file that the export command wrote.</source>
        <translation>Elija un archivo que haya escrito la orden export.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Choose a file that the index command wrote.</source>
        <translation>Elija un archivo que haya escrito la orden index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Choose a file that was built as an index.</source>
        <translation>Elija un archivo que se haya creado como índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Choose a file that was exported of an index.</source>
        <translation>Elija un archivo que se haya exportado de un índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Choose the file that was moved, or index this one as a new raster.</source>
        <translation>Elija el archivo que se movió o indexe este como un ráster nuevo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Choose what it was built with to continue the index as it is, or rebuild it.</source>
        <translation>Elija de nuevo ese valor para continuar el índice como está, o reconstrúyalo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Continue the index first.</source>
        <translation>Continúe primero el índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Continue the index: tiles that are missing are built again.</source>
        <translation>Continúe el índice: las teselas que faltan se crean de nuevo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Export it again.</source>
        <translation>Expórtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Export the files again, each alike.</source>
        <translation>Exporte de nuevo los archivos, todos de la misma forma.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>GeoParquet files need the package pyarrow, which the engine&#x27;s environment lacks.</source>
        <translation>Los archivos GeoParquet necesitan el paquete pyarrow, que falta en el entorno del motor de búsqueda.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Give the path of one of them: {rasters}.</source>
        <translation>Indique la ruta de uno de ellos: {rasters}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Index it apart from the others; one search can look into several indexes.</source>
        <translation>Indéxelo aparte de los demás; una búsqueda puede abarcar varios índices.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Install it there: pip install pyarrow.</source>
        <translation>Instálelo allí: pip install pyarrow.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Its rasters: {rasters}.</source>
        <translation>Sus rásteres: {rasters}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Leave the option out to continue the index as it is. Use --overwrite to build it again, or another --out for a second index.</source>
        <translation>Omita la opción para continuar el índice como está. Use --overwrite para crearlo de nuevo, u otro --out para un segundo índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Most often memory is short: close other programs, then continue the index. What was indexed is kept.</source>
        <translation>Lo más frecuente es que falte memoria: cierre otros programas y continúe el índice. Lo indexado se conserva.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Most often memory is short: use fewer workers. What was indexed is kept: run the same command again to continue.</source>
        <translation>Lo más frecuente es que falte memoria: use menos procesos. Lo indexado se conserva: ejecute de nuevo la misma orden para continuar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Move that file elsewhere, import it as an index and forget the raster there.</source>
        <translation>Mueva ese archivo a otro lugar, impórtelo como índice y olvide allí el ráster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Name a GeoPackage, a GeoParquet file or a folder of them.</source>
        <translation>Indique un GeoPackage, un archivo GeoParquet o una carpeta con ellos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Name the .gpkg file that the index command wrote.</source>
        <translation>Indique el archivo .gpkg que escribió la orden index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>No tile of {path} has its centre in the area that is searched. Tiles that only touch it: {n}.</source>
        <translation>Ninguna tesela de {path} tiene su centro en el área de búsqueda. Teselas que solo la tocan: {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>No tile of {path} lies in the area that is searched.</source>
        <translation>Ninguna tesela de {path} está en el área de búsqueda.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>None of the {n} rasters can be indexed. The first: {reason}</source>
        <translation>No se puede indexar ninguno de los {n} rásteres. El primero: {reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Nothing is indexed: no pixel of the {n} rasters is valid in the area of interest.</source>
        <translation>No se indexa nada: ningún píxel de los {n} rásteres es válido en el área de interés.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Nothing is indexed: no pixel of the {n} rasters is valid.</source>
        <translation>No se indexa nada: ningún píxel de los {n} rásteres es válido.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Nothing is indexed: no pixel of {path} is valid in the area of interest.</source>
        <translation>No se indexa nada: ningún píxel de {path} es válido en el área de interés.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Nothing is indexed: no pixel of {path} is valid.</source>
        <translation>No se indexa nada: ningún píxel de {path} es válido.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Rebuild it again when the raster can be read: what was encoded is kept.</source>
        <translation>Reconstrúyalo de nuevo cuando se pueda leer el ráster: lo codificado se conserva.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Rebuild it with the model that is there, or add its own model again.</source>
        <translation>Reconstrúyalo con el modelo disponible o añada de nuevo su propio modelo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Rebuild the index, or build a second one.</source>
        <translation>Reconstruya el índice o cree un segundo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Rebuild the index, or choose the model that it was built with.</source>
        <translation>Reconstruya el índice o elija el modelo con el que se creó.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Remove {former} from the index instead.</source>
        <translation>En su lugar, quite {former} del índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Run it again when the raster can be read, or without that raster: what was encoded is kept.</source>
        <translation>Ejecútelo de nuevo cuando se pueda leer el ráster, o sin ese ráster: lo codificado se conserva.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Run the index command on it again.</source>
        <translation>Ejecute de nuevo la orden index sobre él.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Run the index command on it first.</source>
        <translation>Ejecute primero la orden index sobre él.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Run the index command on it: tiles that are missing are built again.</source>
        <translation>Ejecute la orden index sobre él: las teselas que faltan se crean de nuevo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Search elsewhere, or add the area to the index by the index command.</source>
        <translation>Busque en otro lugar o añada el área al índice con la orden index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Search elsewhere, or add the area to the index.</source>
        <translation>Busque en otro lugar o añada el área al índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Take a larger area: it should be as large as a tile.</source>
        <translation>Tome un área mayor: debería ser tan grande como una tesela.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Take the tile&#x27;s number from the results of a search in this index.</source>
        <translation>Tome el número de la tesela de los resultados de una búsqueda en este índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The box was read in {crs}; name another with --bbox-crs. Or search elsewhere, or add the area to the index by the index command.</source>
        <translation>El rectángulo se leyó en {crs}; indique otro con --bbox-crs. O busque en otro lugar, o añada el área al índice con la orden index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Se canceló la exportación; no se escribió nada.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index run was cancelled.</source>
        <translation>Se canceló la indexación.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} cannot be continued: {reason}</source>
        <translation>No se puede continuar el índice {path}: {reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} does not exist.</source>
        <translation>El índice {path} no existe.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} has no raster {raster}.</source>
        <translation>El índice {path} no tiene el ráster {raster}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} has no tile {tile}.</source>
        <translation>El índice {path} no tiene la tesela {tile}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} has schema {schema}, which can be searched only.</source>
        <translation>El índice {path} tiene el esquema {schema}, en el que solo se puede buscar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} has schema {schema}; this version reads {known}.</source>
        <translation>El índice {path} tiene el esquema {schema}; esta versión lee {known}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} has the raster {raster} already.</source>
        <translation>El índice {path} ya tiene el ráster {raster}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} has {n} rasters {raster}.</source>
        <translation>El índice {path} tiene {n} rásteres {raster}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} holds no tile yet.</source>
        <translation>El índice {path} aún no contiene ninguna tesela.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} holds no tile: all rows of its layer ({n}) were removed by hand.</source>
        <translation>El índice {path} no contiene ninguna tesela: todas las filas de su capa ({n}) se eliminaron a mano.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} holds no tile: no pixel of its rasters is valid.</source>
        <translation>El índice {path} no contiene ninguna tesela: ningún píxel de sus rásteres es válido.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} is damaged ({reason}).</source>
        <translation>El índice {path} está dañado ({reason}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} was built differently: {difference}.</source>
        <translation>El índice {path} se creó con {difference}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} was built with the model {built}, not with {wanted}.</source>
        <translation>El índice {path} se creó con el modelo {built}, no con {wanted}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The index {path} was built without patch features.</source>
        <translation>El índice {path} se creó sin características de parches.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>The new index is complete except for {path} (tiles of it in the old one: {n}): {reason}</source>
        <translation>El nuevo índice está creado salvo {path} (teselas de él en el antiguo: {n}): {reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>There is no tile to write to {path}.</source>
        <translation>No hay ninguna tesela que escribir en {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Use --overwrite to build it again with the model that is there, or name the folder of its own model.</source>
        <translation>Use --overwrite para crearlo de nuevo con el modelo disponible, o indique la carpeta de su propio modelo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Use --overwrite to build it again, or another --out for a second index.</source>
        <translation>Use --overwrite para crearlo de nuevo, u otro --out para un segundo índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Wait until it is done, or cancel it there.</source>
        <translation>Espere a que termine o cancélelo allí.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Wait until it is done, then continue the index.</source>
        <translation>Espere a que termine y continúe el índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>Wait until it is done, then run the index command again.</source>
        <translation>Espere a que termine y ejecute de nuevo la orden index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>What was indexed is kept: continue the index when you want.</source>
        <translation>Lo indexado se conserva: continúe el índice cuando quiera.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>What was indexed is kept: run the same command again to continue.</source>
        <translation>Lo indexado se conserva: ejecute de nuevo la misma orden para continuar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{n} worker processes of the index run were ended from outside, the last one with status {status}.</source>
        <translation>{n} procesos de la indexación fueron terminados desde fuera, el último con el estado {status}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} cannot be read as a Parquet file: {reason}.</source>
        <translation>{path} no se puede leer como archivo Parquet: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} changed, and {part} holds tiles of other rasters as well, so it is not replaced.</source>
        <translation>{path} cambió, y {part} contiene también teselas de otros rásteres, por lo que no se reemplaza.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} has schema {schema}; this version reads {known}.</source>
        <translation>{path} tiene el esquema {schema}; esta versión lee {known}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} holds no index: it has no file that ends in {suffix}.</source>
        <translation>{path} no contiene ningún índice: no tiene ningún archivo que termine en {suffix}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} holds sketches of several ranks.</source>
        <translation>{path} contiene esbozos de varios rangos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} holds tiles of {raster} from before and after it changed.</source>
        <translation>{path} contiene teselas de {raster} de antes y de después de que cambiara.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} in the reference system {crs} has no place in {layer}, the one of the index&#x27;s layer.</source>
        <translation>{path}, en el sistema de referencia {crs}, no tiene lugar en {layer}, el de la capa del índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} is a Parquet file, but not one of text-search tiles.</source>
        <translation>{path} es un archivo Parquet, pero no de teselas de búsqueda por texto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} is a raster, not a text-search index.</source>
        <translation>{path} es un ráster, no un índice de búsqueda por texto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} is damaged: {part}: {reason}.</source>
        <translation>{path} está dañado: {part}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} is damaged: {reason}.</source>
        <translation>{path} está dañado: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} is not a text-search index, or too damaged to tell.</source>
        <translation>{path} no es un índice de búsqueda por texto, o está demasiado dañado para saberlo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} is not a text-search index.</source>
        <translation>{path} no es un índice de búsqueda por texto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{path} is not the raster that was indexed as {raster}: its content is another.</source>
        <translation>{path} no es el ráster que se indexó como {raster}: su contenido es otro.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/indexes.py"/>
        <source>{reason} Of {n} more, the first: {first}</source>
        <translation>{reason} De {n} más, el primero: {first}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>All polygons of {path} ({n}) are said to be wrong.</source>
        <translation>De todos los polígonos de {path} ({n}) se dice que son incorrectos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>Export them in the raster&#x27;s coordinate reference system.</source>
        <translation>Expórtelas en el sistema de referencia de coordenadas del ráster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>Label at least one place that is right.</source>
        <translation>Etiquete al menos un lugar que sea correcto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>Name one of its fields: {names}.</source>
        <translation>Indique uno de sus campos: {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>Name the field that says what the polygons show.</source>
        <translation>Indique el campo que dice qué muestran los polígonos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>No polygon of {path} says anything in the field {field}.</source>
        <translation>Ningún polígono de {path} dice nada en el campo {field}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>No polygon of {path} says anything in the fields {names}.</source>
        <translation>Ningún polígono de {path} dice nada en los campos {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>The field {field} of {path} says neither right nor wrong: {found}.</source>
        <translation>El campo {field} de {path} no dice ni right (correcto) ni wrong (incorrecto): {found}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>The labels of {path} cannot be brought into the coordinates of {raster}: {reason}.</source>
        <translation>Las etiquetas de {path} no se pueden transformar a las coordenadas de {raster}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>The labels of {path} have no field {field}.</source>
        <translation>Las etiquetas de {path} no tienen el campo {field}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/labels.py"/>
        <source>Write right or wrong in it, or leave it empty where a polygon is right.</source>
        <translation>Escriba en él right (correcto) o wrong (incorrecto), o déjelo vacío donde un polígono sea correcto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>A machine of the cluster cannot load what the run needs: {reason}.</source>
        <translation>Una máquina del clúster no puede cargar lo que necesita la ejecución: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>A run on a cluster needs the package distributed, which the engine&#x27;s environment lacks.</source>
        <translation>Una ejecución en un clúster necesita el paquete distributed, que falta en el entorno del motor de búsqueda.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Ask for the permission to read it.</source>
        <translation>Pida permiso para leerlo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Check that it runs; its address looks like tcp://host:8786.</source>
        <translation>Compruebe que está en marcha; su dirección es como tcp://host:8786.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Check that its folder is writable and that no other program holds the file.</source>
        <translation>Compruebe que se puede escribir en su carpeta y que ningún otro programa tiene el archivo ocupado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Check the file and the disk, or build the index again.</source>
        <translation>Compruebe el archivo y el disco, o cree de nuevo el índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Choose a place where you may write, or close the program that holds the file.</source>
        <translation>Elija un lugar donde pueda escribir o cierre el programa que tiene el archivo ocupado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Close other programs, or use larger tiles or fewer rasters at once.</source>
        <translation>Cierre otros programas, o use teselas mayores o menos rásteres a la vez.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Close the other program and try again.</source>
        <translation>Cierre el otro programa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Free some space and continue the index; what was indexed so far is kept.</source>
        <translation>Libere espacio y continúe el índice; lo indexado hasta ahora se conserva.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Free some space and run it again; what was indexed so far is kept.</source>
        <translation>Libere espacio y ejecútelo de nuevo; lo indexado hasta ahora se conserva.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Install it there and on the cluster: pip install distributed pyarrow.</source>
        <translation>Instálelo allí y en el clúster: pip install distributed pyarrow.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Install the engine and its packages, in the same versions, on all machines.</source>
        <translation>Instale el motor de búsqueda y sus paquetes, en las mismas versiones, en todas las máquinas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Install the plugin again.</source>
        <translation>Instale de nuevo el complemento.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Most often memory is short: see their logs. The parts that are written are kept: build the index again to continue.</source>
        <translation>Lo más frecuente es que falte memoria: consulte sus registros. Las partes escritas se conservan: cree de nuevo el índice para continuar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Most often memory is short: see their logs. The parts that are written are kept: run the same command again to continue.</source>
        <translation>Lo más frecuente es que falte memoria: consulte sus registros. Las partes escritas se conservan: ejecute de nuevo la misma orden para continuar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Please report this with the log.</source>
        <translation>Informe de esto adjuntando el registro.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Run: {command} - or choose the Python of an environment that has what the engine needs.</source>
        <translation>Ejecute: {command} - o elija el Python de un entorno que tenga lo que necesita el motor de búsqueda.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Set up the engine again, which installs what is missing.</source>
        <translation>Configure de nuevo el motor de búsqueda, lo que instala lo que falta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>The dask scheduler {address} cannot be reached: {reason}.</source>
        <translation>No se puede acceder al planificador de dask {address}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>The engine failed at {doing}: {kind}: {reason}.</source>
        <translation>El motor de búsqueda falló en {doing}: {kind}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>The engine&#x27;s Python, {python}, lacks the package {name}.</source>
        <translation>Al Python del motor de búsqueda, {python}, le falta el paquete {name}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>The engine&#x27;s Python, {python}, lacks the packages {names} and {last}.</source>
        <translation>Al Python del motor de búsqueda, {python}, le faltan los paquetes {names} y {last}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>The engine&#x27;s own files are incomplete or of several versions: {reason}.</source>
        <translation>Los archivos propios del motor de búsqueda están incompletos o son de varias versiones: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>The machine {machine} of the cluster cannot load the engine: {reason}.</source>
        <translation>La máquina {machine} del clúster no puede cargar el motor de búsqueda: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>The package {name} of the engine&#x27;s Python, {python}, cannot be loaded: {reason}.</source>
        <translation>No se puede cargar el paquete {name} del Python del motor de búsqueda, {python}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>The request was cancelled.</source>
        <translation>Se canceló la petición.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>There is no space left on the disk of {path}.</source>
        <translation>No queda espacio en el disco de {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>There is not enough memory for {doing}.</source>
        <translation>No hay memoria suficiente para {doing}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>Workers of the cluster died again and again on {task}.</source>
        <translation>Los procesos del clúster murieron una y otra vez en {task}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>{path} cannot be used: {reason}.</source>
        <translation>No se puede usar {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>{path} cannot be written: {reason}.</source>
        <translation>No se puede escribir {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>{path} is held by another program.</source>
        <translation>Otro programa tiene ocupado {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>{path} may not be read by you.</source>
        <translation>Usted no tiene permiso para leer {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/machine.py"/>
        <source>{path} or its folder cannot be written to.</source>
        <translation>No se puede escribir en {path} o en su carpeta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Build the index again, or put the model back.</source>
        <translation>Cree de nuevo el índice o vuelva a poner el modelo en su sitio.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Choose the folder of a complete bundle: card.json and all files that it lists, at least image.onnx, text.onnx and tokenizer.json.</source>
        <translation>Elija la carpeta de un paquete de modelo completo: card.json y todos los archivos que enumera, al menos image.onnx, text.onnx y tokenizer.json.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Copy the bundle again from its source, or export it again with this version of the training package.</source>
        <translation>Copie de nuevo el paquete de modelo de su origen o expórtelo de nuevo con esta versión del paquete de entrenamiento.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Copy the bundle again from its source, or measure its levels again: training presence --write.</source>
        <translation>Copie de nuevo el paquete de modelo de su origen o mida de nuevo sus niveles: training presence --write.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Copy the bundle again from its source.</source>
        <translation>Copie de nuevo el paquete de modelo de su origen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Export the bundle again or update the plugin.</source>
        <translation>Exporte de nuevo el paquete de modelo o actualice el complemento.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Export the bundle again, or update onnxruntime.</source>
        <translation>Exporte de nuevo el paquete de modelo o actualice onnxruntime.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Export the bundle again, or update tokenizers.</source>
        <translation>Exporte de nuevo el paquete de modelo o actualice tokenizers.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Export the bundle again, with all weights inside.</source>
        <translation>Exporte de nuevo el paquete de modelo con todos los pesos dentro.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Export the bundle again.</source>
        <translation>Exporte de nuevo el paquete de modelo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>It is damaged or was replaced: copy the bundle again from its source.</source>
        <translation>Está dañado o fue reemplazado: copie de nuevo el paquete de modelo de su origen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>OpenVINO cannot load {path}: {reason}.</source>
        <translation>OpenVINO no puede cargar {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Put the bundle back, or build the index again with another one.</source>
        <translation>Vuelva a poner el paquete de modelo en su sitio o cree de nuevo el índice con otro.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The bundled photographs cannot be used: {path}: {reason}.</source>
        <translation>No se pueden usar las fotografías incluidas: {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The card of the model bundle {path} is damaged: {reason}.</source>
        <translation>La ficha del paquete de modelo {path} está dañada: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The card of the model bundle {path} says what {n} captions reach, but its bank has {bank}.</source>
        <translation>La ficha del paquete de modelo {path} dice lo que alcanzan {n} pies de foto, pero su banco tiene {bank}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The image tower of {path} failed: {reason}.</source>
        <translation>Falló la torre de imagen de {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The index was built with the model {model}, but {path} now holds {other}.</source>
        <translation>El índice se creó con el modelo {model}, pero {path} contiene ahora {other}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The model bundle {path} asks for the local ranking {key} = {value}; this version knows {known}.</source>
        <translation>El paquete de modelo {path} ordena según {key} local {value}; esta versión conoce {known}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The model bundle {path} does not exist.</source>
        <translation>El paquete de modelo {path} no existe.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The model bundle {path} has card schema {schema}; this version reads {known}.</source>
        <translation>La ficha del paquete de modelo {path} tiene el esquema {schema}; esta versión lee {known}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The model bundle {path} lacks {name}.</source>
        <translation>Al paquete de modelo {path} le falta {name}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The model {model} that the index was built with is not at {path} any more.</source>
        <translation>El modelo {model} con el que se creó el índice ya no está en {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>The text tower of {path} failed: {reason}.</source>
        <translation>Falló la torre de texto de {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Try the device cpu; if that fails too, export the bundle again.</source>
        <translation>Pruebe el dispositivo cpu; si eso también falla, exporte de nuevo el paquete de modelo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>Use the runtime onnxruntime, or update openvino.</source>
        <translation>Use el entorno de ejecución onnxruntime o actualice openvino.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>{path} cannot be computed in half precision.</source>
        <translation>{path} no se puede calcular con precisión media.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>{path} cannot be loaded: {reason}.</source>
        <translation>No se puede cargar {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation>No se puede leer {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>{path} is no ONNX model, or it is damaged.</source>
        <translation>{path} no es un modelo ONNX o está dañado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>{path} is not the file that the card of the bundle describes.</source>
        <translation>{path} no es el archivo que describe la ficha del paquete de modelo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/models.py"/>
        <source>{path} takes weights from other files, which no card vouches for.</source>
        <translation>{path} toma pesos de otros archivos, por los que ninguna ficha responde.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>A file that it is made of is missing: bring it back or correct its path.</source>
        <translation>Falta un archivo del que se compone: recupérelo o corrija su ruta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>A raster of {extent} pixels has {n} tiles of {side} in a row, more than an index can hold ({most}).</source>
        <translation>Un ráster de {extent} píxeles tiene {n} teselas de {side} en una fila, más de las que caben en un índice ({most}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>A tile of {size} at scale {scale} is only {pixels} pixel of {path} wide.</source>
        <translation>Una tesela de {size} a escala {scale} solo tiene {pixels} píxel de {path} de ancho.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>A tile of {size} at scale {scale} is only {pixels} pixels of {path} wide.</source>
        <translation>Una tesela de {size} a escala {scale} solo tiene {pixels} píxeles de {path} de ancho.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>A tile size in metres ({size}) needs a raster that knows where it lies.</source>
        <translation>Un tamaño de tesela en metros ({size}) necesita un ráster que sepa dónde está.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Add the one that you want to the project as a layer, and choose that.</source>
        <translation>Añada al proyecto como capa el que quiera y elija esa capa.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Assign a coordinate reference system to it, or give the tile size in pixels, for example 256px.</source>
        <translation>Asígnele un sistema de referencia de coordenadas o indique el tamaño de tesela en píxeles, por ejemplo 256px.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Assign a known one to the raster and index it again, or set up the engine again.</source>
        <translation>Asigne uno conocido al ráster e indéxelo de nuevo, o configure de nuevo el motor de búsqueda.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Assign a known one to the raster and index it again, or update the engine&#x27;s environment.</source>
        <translation>Asigne uno conocido al ráster e indéxelo de nuevo, o actualice el entorno del motor de búsqueda.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Band {band} cannot tell the valid pixels of {path} (bands: {n}).</source>
        <translation>La banda {band} no puede indicar los píxeles válidos de {path} (bandas: {n}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Build the index again when the file is complete.</source>
        <translation>Cree de nuevo el índice cuando el archivo esté completo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Check its permissions.</source>
        <translation>Compruebe sus permisos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Check that it is an image that GDAL can read and that it was copied completely.</source>
        <translation>Compruebe que es una imagen que GDAL puede leer y que se copió por completo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Check the file&#x27;s path.</source>
        <translation>Compruebe la ruta del archivo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Check the path of the raster.</source>
        <translation>Compruebe la ruta del ráster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Choose a file that holds an image.</source>
        <translation>Elija un archivo que contenga una imagen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Choose a raster that holds an image.</source>
        <translation>Elija un ráster que contenga una imagen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Choose an area that overlaps the raster.</source>
        <translation>Elija un área que se solape con el ráster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Export it as a GeoTIFF and take that.</source>
        <translation>Expórtelo como GeoTIFF y tome ese archivo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Export its amplitude as a raster first.</source>
        <translation>Exporte primero su amplitud como ráster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give a code such as EPSG:32633, or its definition as WKT or PROJ text.</source>
        <translation>Indique un código como EPSG:32633, o su definición como texto WKT o PROJ.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give a share from 0 to 0.9, such as 0.5.</source>
        <translation>Indique una proporción de 0 a 0.9, por ejemplo 0.5.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give a tile size of at least {least}, or auto.</source>
        <translation>Indique un tamaño de tesela de al menos {least}, o auto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give another band, or none.</source>
        <translation>Indique otra banda, o none.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give auto, none, one range LOW,HIGH or three of them separated by semicolons, each with LOW below HIGH.</source>
        <translation>Indique auto, none, un intervalo MÍN,MÁX o tres de ellos separados por punto y coma, cada uno con MÍN menor que MÁX.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give larger tiles or a smaller overlap.</source>
        <translation>Indique teselas mayores o un solapamiento menor.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give metres on the ground such as 300m, or raster pixels such as 256px.</source>
        <translation>Indique metros sobre el terreno, por ejemplo 300m, o píxeles del ráster, por ejemplo 256px.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give one band or three, counted from 1 to {n}.</source>
        <translation>Indique una banda o tres, contadas de 1 a {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give positive numbers such as 1,2: a scale of 2 has windows twice as wide.</source>
        <translation>Indique números positivos, por ejemplo 1,2: una escala de 2 tiene ventanas el doble de anchas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give the path of the file itself.</source>
        <translation>Indique la ruta del archivo mismo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give the raster&#x27;s reference system, or choose an area that overlaps the raster.</source>
        <translation>Indique el sistema de referencia del ráster o elija un área que se solape con el ráster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give the tile size in pixels, for example 256px, or auto.</source>
        <translation>Indique el tamaño de tesela en píxeles, por ejemplo 256px, o auto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Give the tile size in pixels, with px as its unit, for example 256px.</source>
        <translation>Indique el tamaño de tesela en píxeles, con px como unidad, por ejemplo 256px.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>It comes from a service: save the part that you want as a GeoTIFF and take that.</source>
        <translation>Procede de un servicio: guarde la parte que quiera como GeoTIFF y tome ese archivo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Name the one that you want instead of the file: {first}.</source>
        <translation>Indique el que quiera en lugar del archivo: {first}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>No tile of {path} lies in the area of interest of the index.</source>
        <translation>Ninguna tesela de {path} está en el área de interés del índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>No tile of {path} lies in the area of interest {area}.</source>
        <translation>Ninguna tesela de {path} está en el área de interés {area}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Run the index command again when it is complete.</source>
        <translation>Ejecute de nuevo la orden index cuando esté completo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Run the index command again when it is complete: its tiles are then built anew.</source>
        <translation>Ejecute de nuevo la orden index cuando esté completo: entonces se crean de nuevo sus teselas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>The bands {bands} cannot be used with {path}, which has {n}.</source>
        <translation>Las bandas {bands} no se pueden usar con {path}, que tiene {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>The coordinate reference system {crs} is not known.</source>
        <translation>No se conoce el sistema de referencia de coordenadas {crs}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>The file is damaged or incomplete; copy it again from its source.</source>
        <translation>El archivo está dañado o incompleto; cópielo de nuevo de su origen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>The overlap {overlap} cannot be used.</source>
        <translation>No se puede usar el solapamiento {overlap}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>The scales {scales} cannot be used.</source>
        <translation>No se pueden usar las escalas {scales}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>The stretch {text} is not understood.</source>
        <translation>No se entiende el estiramiento {text}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>The tile size {text} is not understood.</source>
        <translation>No se entiende el tamaño de tesela {text}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Update its index.</source>
        <translation>Actualice su índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Update the index when the file is complete: its tiles are then built anew.</source>
        <translation>Actualice el índice cuando el archivo esté completo: entonces se crean de nuevo sus teselas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Warp it with other software and take the result.</source>
        <translation>Rectifíquelo con otro software y tome el resultado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Where QGIS shows it, export it from there as a GeoTIFF and take that.</source>
        <translation>Si QGIS lo muestra, expórtelo desde allí como GeoTIFF y tome ese archivo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>Write it into a file first: gdal_translate {quoted} part.tif. With -of VRT {quoted} part.vrt the file only says where it is, and its pixels are read there.</source>
        <translation>Escríbalo primero en un archivo: gdal_translate {quoted} part.tif. Con -of VRT {quoted} part.vrt, el archivo solo dice dónde está, y sus píxeles se leen allí.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{name} is an address.</source>
        <translation>{name} es una dirección.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{name} is no file on this computer; only local files can be read here.</source>
        <translation>{name} no es un archivo de este equipo, y aquí no se leen otros.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{name} names a raster in a file that does not exist.</source>
        <translation>{name} nombra un ráster de un archivo que no existe.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} cannot be laid onto the ground by its ground control points: {reason}.</source>
        <translation>{path} no se puede situar sobre el terreno por sus puntos de control del terreno: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} cannot be laid onto the ground by its sensor model (RPC): {reason}.</source>
        <translation>{path} no se puede situar sobre el terreno por su modelo de sensor (RPC): {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} cannot be opened as a raster: {reason}.</source>
        <translation>{path} no se puede abrir como ráster: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} cannot be opened: the engine&#x27;s GDAL does not know the format {kind}, or the file is damaged.</source>
        <translation>No se puede abrir {path}: el GDAL del motor de búsqueda no conoce el formato {kind}, o el archivo está dañado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} cannot be read between rows {first} and {last}: {reason}.</source>
        <translation>No se puede leer {path} entre las filas {first} y {last}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} changed while it was being indexed: {reason}.</source>
        <translation>{path} cambió mientras se indexaba: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} changed while it was being opened.</source>
        <translation>{path} cambió mientras se abría.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} has a geotransform that gives its pixels no place or no size, so a tile size in metres ({size}) cannot be used.</source>
        <translation>{path} tiene una geotransformación que no da a sus píxeles lugar o tamaño, por lo que no se puede usar un tamaño de tesela en metros ({size}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} has another size or place than when it was indexed.</source>
        <translation>{path} tiene otro tamaño u otro lugar que cuando se indexó.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} has no coordinate reference system, so a tile size in metres ({size}) cannot be used.</source>
        <translation>{path} no tiene sistema de referencia de coordenadas, por lo que no se puede usar un tamaño de tesela en metros ({size}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} has no raster bands.</source>
        <translation>{path} no tiene bandas ráster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} has nothing but an alpha band.</source>
        <translation>{path} no tiene más que una banda alfa.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} has {n} tiles of {pixels} pixels, more than an index can hold ({most}).</source>
        <translation>{path} tiene {n} teselas de {pixels} píxeles, más de las que caben en un índice ({most}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} holds complex numbers, which are no image.</source>
        <translation>{path} contiene números complejos, que no son una imagen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} holds {n} rasters, one of which has to be chosen: {names} and {more} more.</source>
        <translation>{path} contiene {n} rásteres, de los que hay que elegir uno: {names} y {more} más.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} holds {n} rasters, one of which has to be chosen: {names}.</source>
        <translation>{path} contiene {n} rásteres, de los que hay que elegir uno: {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/rasters.py"/>
        <source>{path} lies where its reference system ({crs}) has no place on the Earth, so a tile size in metres ({size}) cannot be used.</source>
        <translation>{path} está donde su sistema de referencia ({crs}) no tiene lugar en la Tierra, por lo que no se puede usar un tamaño de tesela en metros ({size}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>A reference system is given, but no extent in it.</source>
        <translation>Se indica un sistema de referencia, pero no su extensión.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>A run from coarse to fine needs more than one scale.</source>
        <translation>Una ejecución de grueso a fino necesita más de una escala.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>A run on a cluster does not overwrite an index, keep patch features or go from coarse to fine.</source>
        <translation>Una ejecución en un clúster no sobrescribe un índice, no conserva características de parches ni va de grueso a fino.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>A run on a cluster writes a folder of parts, and {path} is the name of a GeoPackage.</source>
        <translation>Una ejecución en un clúster escribe una carpeta de partes, y {path} es el nombre de un GeoPackage.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>A run on a cluster writes a folder: name one in a folder that exists.</source>
        <translation>Una ejecución en un clúster escribe una carpeta: indique una dentro de una carpeta que exista.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Both an area and an extent are given.</source>
        <translation>Se han indicado tanto un área como una extensión.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Choose one of {names}.</source>
        <translation>Elija uno de {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Choose the GeoPackage of an index.</source>
        <translation>Elija el GeoPackage de un índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Describe what to look for in a few words, or give an example to look alike.</source>
        <translation>Describa lo que busca en pocas palabras o dé un ejemplo parecido.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Describe what will be looked for, or leave coarse_to_fine out.</source>
        <translation>Describa lo que se buscará u omita coarse_to_fine.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Describe what will be looked for, or leave it out.</source>
        <translation>Describa lo que se buscará u omítalo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Give four numbers: minx,miny,maxx,maxy.</source>
        <translation>Indique minx,miny,maxx,maxy, cuatro.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Give scales such as 1,2,4.</source>
        <translation>Indique escalas, por ejemplo 1,2,4.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Give the extent, too.</source>
        <translation>Indique también la extensión.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Give the number of the band that says which pixels are transparent, or auto, or none.</source>
        <translation>Indique el número de la banda que dice qué píxeles son transparentes, o auto, o none.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Give the value that pixels without data have, such as -9999 or nan, or auto, file or none.</source>
        <translation>Indique el valor que tienen los píxeles sin datos, por ejemplo -9999 o nan, o auto, file o none.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Give xmin,ymin,xmax,ymax, each smallest coordinate below its largest.</source>
        <translation>Indique xmin,ymin,xmax,ymax, cada coordenada mínima menor que su máxima.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Known ones are {names}.</source>
        <translation>Los conocidos son {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Name a folder, without .gpkg: {folder}.</source>
        <translation>Indique una carpeta, sin .gpkg: {folder}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Name another folder, and leave keep_patches and coarse_to_fine out.</source>
        <translation>Indique otra carpeta y omita keep_patches y coarse_to_fine.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Name another folder, and leave patch features and coarse to fine out.</source>
        <translation>Indique otra carpeta y omita las características de parches y de grueso a fino.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Name the GeoPackage that the index command wrote.</source>
        <translation>Indique el GeoPackage que escribió la orden index.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>No index is named.</source>
        <translation>No se ha indicado ningún índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>No text is named for a run from coarse to fine.</source>
        <translation>No se ha indicado ningún texto para una ejecución de grueso a fino.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Numbers in the extent: {n}.</source>
        <translation>Números en la extensión: {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>Take the tile&#x27;s number, or the index and the number, from the results of a search; or name an image file, or a raster and a rectangle: RASTER@xmin,ymin,xmax,ymax.</source>
        <translation>Tome el número de la tesela, o el índice y el número, de los resultados de una búsqueda; o indique un archivo de imagen, o un ráster y un rectángulo: RÁSTER@xmin,ymin,xmax,ymax.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>The alpha band {value} is no number of a band.</source>
        <translation>La transparencia {value} no es un número de banda.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>The device {device} is not known.</source>
        <translation>No se conoce el dispositivo {device}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>The nodata value {value} is no number.</source>
        <translation>El valor sin datos {value} no es un número.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>The parameter {name} of {command} is not known.</source>
        <translation>No se conoce el parámetro {name} de {command}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>The query is empty.</source>
        <translation>La consulta está vacía.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>The runtime {runtime} is not known.</source>
        <translation>No se conoce el entorno de ejecución {runtime}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{bounds} is no rectangle of {path}.</source>
        <translation>{bounds} no es un rectángulo de {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter} {value} is above {limit}.</source>
        <translation>{parameter} {value} es mayor que {limit}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter} {value} is below {limit}.</source>
        <translation>{parameter} {value} es menor que {limit}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter} {value} is neither true nor false.</source>
        <translation>{parameter} {value} no es ni true ni false.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter} {value} is no number.</source>
        <translation>{parameter} {value} no es un número.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter} {value} is no object.</source>
        <translation>{parameter} {value} no es un objeto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter} {value} is no path of a file.</source>
        <translation>{parameter} {value} no es la ruta de un archivo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter} {value} is no text.</source>
        <translation>{parameter} {value} no es un texto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter} {value} is no whole number.</source>
        <translation>{parameter} {value} no es un número entero.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter} {value} is not one of the choices.</source>
        <translation>{parameter} {value} no es una de las opciones.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{parameter}: no value is given.</source>
        <translation>{parameter}: no se ha indicado ningún valor.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{path} cannot be a folder of parts.</source>
        <translation>{path} no puede ser una carpeta de partes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/requests.py"/>
        <source>{value} names no tile, no image file and no area of a raster.</source>
        <translation>{value} no nombra ninguna tesela, ningún archivo de imagen ni ningún área de un ráster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>All polygons of {path} that are labelled {label} ({n}) are said to be wrong.</source>
        <translation>De todos los polígonos de {path} que tienen la etiqueta {label} ({n}) se dice que son incorrectos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Ask for a size from {least} to {most}.</source>
        <translation>Pida un tamaño de {least} a {most}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Both marked tiles and a file of labels are given.</source>
        <translation>Se han indicado tanto teselas marcadas como un archivo de etiquetas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Build it again so that it keeps patch features, or search without refining.</source>
        <translation>Créelo de nuevo de modo que conserve características de parches, o busque sin refinar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Build it again with --keep-patches, or search without --refine.</source>
        <translation>Créelo de nuevo con --keep-patches o busque sin --refine.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Build it again with a model that has a bank, or search without calibration.</source>
        <translation>Créelo de nuevo con un modelo que tenga un banco o busque sin calibración.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Check its path, or teach the search again.</source>
        <translation>Compruebe su ruta o enseñe de nuevo a la búsqueda.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Check that the labels lie on the indexed rasters, or index smaller tiles.</source>
        <translation>Compruebe que las etiquetas están sobre los rásteres indexados, o indexe teselas menores.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Choose a file that was saved as a taught search.</source>
        <translation>Elija un archivo que se haya guardado como búsqueda enseñada.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Choose a smaller one, or add overviews to the raster.</source>
        <translation>Elija uno menor o añada pirámides al ráster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Choose an example from an index of the same model.</source>
        <translation>Elija un ejemplo de un índice del mismo modelo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Choose one of at least {least} pixels.</source>
        <translation>Elija uno de al menos {least} píxeles.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Choose one on the raster, and check the reference system of its coordinates.</source>
        <translation>Elija uno sobre el ráster y compruebe el sistema de referencia de sus coordenadas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Choose one that shows a part of the image.</source>
        <translation>Elija uno que muestre una parte de la imagen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Choose the example again from the results of a search.</source>
        <translation>Elija de nuevo el ejemplo entre los resultados de una búsqueda.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Describe what to look for in a few words.</source>
        <translation>Describa lo que busca en pocas palabras.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Draw it where the raster lies.</source>
        <translation>Dibújelo donde está el ráster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Give it in the raster&#x27;s reference system.</source>
        <translation>Indíquelo en el sistema de referencia del ráster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Give tiles as results name them, each with right: true or false.</source>
        <translation>Indique teselas como las nombran los resultados, cada una con right: true o false.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Leave the calibration to the search, or teach it again.</source>
        <translation>Deje la calibración a la búsqueda o enséñele de nuevo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Leave the query out, or teach a search for it.</source>
        <translation>Omita la consulta o enseñe a una búsqueda para ella.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Mark at least one tile that shows what the query means.</source>
        <translation>Marque al menos una tesela que muestre lo que significa la consulta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Mark tiles that show what the query means as right, and others as wrong.</source>
        <translation>Marque como correctas las teselas que muestran lo que significa la consulta, y otras como incorrectas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Name a file that the teach command wrote.</source>
        <translation>Indique un archivo que haya escrito la orden teach.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Name one of the labels that it has: {names}.</source>
        <translation>Indique una de las etiquetas que tiene: {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>No marked tile (of {n}) is in the searched indexes any more: {reason}</source>
        <translation>Ninguna tesela marcada (de {n}) está ya en los índices buscados: {reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>No marked tile is right (marked: {n}), so that nothing can be taught.</source>
        <translation>Ninguna tesela marcada es correcta (marcadas: {n}), así que no se puede enseñar nada.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>No polygon of {path} is labelled {label} in the field {field}.</source>
        <translation>Ningún polígono de {path} tiene la etiqueta {label} en el campo {field}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>No tile is marked, so that nothing can be taught.</source>
        <translation>No hay ninguna tesela marcada, así que no se puede enseñar nada.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>No tile is right. Tiles that are said to be right and wrong, and count as neither: {n}.</source>
        <translation>Ninguna tesela es correcta. Teselas de las que se dice que son a la vez correctas e incorrectas, y que no cuentan como lo uno ni como lo otro: {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>No tile shows a polygon of {path} that is labelled {label} (polygons: {n}).</source>
        <translation>Ninguna tesela muestra un polígono de {path} que tenga la etiqueta {label} (polígonos: {n}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Search again; if that fails too, build it again with --overwrite.</source>
        <translation>Busque de nuevo; si eso también falla, créelo de nuevo con --overwrite.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Search again; if that fails too, build the index again.</source>
        <translation>Busque de nuevo; si eso también falla, cree de nuevo el índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Search and teach with an index that has more tiles.</source>
        <translation>Busque y enseñe en un índice con más teselas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Search its index as well, or mark tiles of these.</source>
        <translation>Busque también en su índice o marque teselas de estos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Search the index that they were marked in, or mark tiles again.</source>
        <translation>Busque en el índice en el que se marcaron o marque teselas de nuevo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Search them one by one, or build one of them again with the other&#x27;s model.</source>
        <translation>Busque en ellos uno por uno, o cree de nuevo uno de ellos con el modelo del otro.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Take back one of the two, or mark another tile that shows what the query means.</source>
        <translation>Retire una de las dos marcas o marque otra tesela que muestre lo que significa la consulta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Teach it again on this index, or search an index of that model.</source>
        <translation>Enséñele de nuevo en este índice o busque en un índice de ese modelo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Teach the search again, or use the version that wrote it.</source>
        <translation>Enseñe de nuevo a la búsqueda o use la versión que la escribió.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Teach the search again.</source>
        <translation>Enseñe de nuevo a la búsqueda.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The example is only {pixels} px of {path} wide, which shows nothing.</source>
        <translation>El ejemplo solo tiene {pixels} px de {path} de ancho, lo que no muestra nada.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The example is {width} by {height} pixels of {path}, which would take too long to read.</source>
        <translation>El ejemplo tiene {width} por {height} píxeles de {path}, lo que tardaría demasiado en leerse.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The example shows no valid pixel of {path}.</source>
        <translation>El ejemplo no muestra ningún píxel válido de {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The example tile of {path} was encoded by another model ({model}) than the tiles that are searched.</source>
        <translation>La tesela de ejemplo de {path} fue codificada por otro modelo ({model}) que las teselas en las que se busca.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The index has too few tiles to compare with beside those that are marked: {n}.</source>
        <translation>El índice tiene, además de las marcadas, demasiado pocas teselas para comparar: {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The index {path} changed: it has no tile any more where the example tile {tile} of {raster} was.</source>
        <translation>El índice {path} cambió: ya no tiene ninguna tesela donde estaba la tesela de ejemplo {tile} de {raster}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The index {path} has no normalisers, so its scores cannot be calibrated by a bank.</source>
        <translation>El índice {path} no tiene normalizadores, por lo que sus puntuaciones no se pueden calibrar con un banco.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The index {path} keeps no patch features, so its heatmap cannot be refined.</source>
        <translation>El índice {path} no conserva características de parches, por lo que su mapa de calor no se puede refinar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The index {path} lacks the patch features of tile {tile}: rows were removed by hand, or it changed during the search.</source>
        <translation>Al índice {path} le faltan las características de parches de la tesela {tile}: se eliminaron filas a mano, o cambió durante la búsqueda.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The indexes {first} and {second} were built with different models, {one} and {other}, so their scores do not compare.</source>
        <translation>Los índices {first} y {second} se crearon con modelos distintos, {one} y {other}, por lo que sus puntuaciones no se pueden comparar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The label {label} does not say whether it is right or wrong.</source>
        <translation>De la etiqueta {label} no se dice si es correcta o incorrecta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The marked tile {tile} of {path} is in none of the searched indexes.</source>
        <translation>La tesela marcada {tile} de {path} no está en ninguno de los índices buscados.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The query {text} has no word that the model can read.</source>
        <translation>La consulta {text} no tiene ninguna palabra que el modelo pueda leer.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The rectangle of the example has no place in the raster&#x27;s reference system: {reason}.</source>
        <translation>El rectángulo del ejemplo no tiene lugar en el sistema de referencia del ráster: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The rectangle of the example lies outside of {path}.</source>
        <translation>El rectángulo del ejemplo está fuera de {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The search was cancelled.</source>
        <translation>Se canceló la búsqueda.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The search {path} was taught for the query {taught}, not for {query}.</source>
        <translation>A la búsqueda {path} se le enseñó la consulta {taught}, no {query}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The search {path} was taught on tiles of the model {taught}, and these are of {other}.</source>
        <translation>A la búsqueda {path} se le enseñó con teselas del modelo {taught}, y estas son de {other}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The search {path} was taught with another calibration of the scores.</source>
        <translation>A la búsqueda {path} se le enseñó con otra calibración de las puntuaciones.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The taught search {path} cannot be read: {reason}.</source>
        <translation>No se puede leer la búsqueda enseñada {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The taught search {path} has schema {schema}; this version reads {known}.</source>
        <translation>La búsqueda enseñada {path} tiene el esquema {schema}; esta versión lee {known}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>The taught search {path} is damaged: {reason}.</source>
        <translation>La búsqueda enseñada {path} está dañada: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>Thumbnails of {n} px are not made.</source>
        <translation>No se hacen miniaturas de {n} px.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/searching.py"/>
        <source>{path} is not a taught search.</source>
        <translation>{path} no es una búsqueda enseñada.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>A region has no area.</source>
        <translation>Una región no tiene superficie.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>A region has no extent.</source>
        <translation>Una región no tiene extensión.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>Check that both are of the same place, and their reference systems.</source>
        <translation>Compruebe que ambos son del mismo lugar, y sus sistemas de referencia.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>Check that the annotations belong to it.</source>
        <translation>Compruebe que las anotaciones le corresponden.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>Check the path.</source>
        <translation>Compruebe la ruta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>Convert it to three bands of 8 bits: red, green and blue.</source>
        <translation>Conviértala a tres bandas de 8 bits: rojo, verde y azul.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>Correct its outline.</source>
        <translation>Corrija su contorno.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>Get the file again.</source>
        <translation>Obtenga de nuevo el archivo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>It must be a list of objects with caption, jpg_name and points.</source>
        <translation>Debe ser una lista de objetos con caption, jpg_name y points.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>Name the folder of the images, or take their queries out of the annotations.</source>
        <translation>Indique la carpeta de las imágenes o quite sus consultas de las anotaciones.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>No polygon of {path} touches the raster {raster}.</source>
        <translation>Ningún polígono de {path} toca el ráster {raster}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>No region lies in the image of {width} x {height} pixels.</source>
        <translation>Ninguna región está en la imagen de {width} x {height} píxeles.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>Take a larger image, or smaller windows.</source>
        <translation>Tome una imagen mayor o ventanas menores.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>The annotations {path} cannot be read: {reason}.</source>
        <translation>No se pueden leer las anotaciones {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>The image is {width} x {height} pixels, smaller than a window of {side} pixels.</source>
        <translation>La imagen tiene {width} x {height} píxeles, menos que una ventana de {side} píxeles.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>The image {path} cannot be read: {reason}.</source>
        <translation>No se puede leer la imagen {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>The image {path} has not three bands of 8 bits. Its bands: {n}, of {kind}.</source>
        <translation>La imagen {path} no tiene tres bandas de 8 bits. Sus bandas: {n}, de {kind}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>The image {path} is damaged: {reason}.</source>
        <translation>La imagen {path} está dañada: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>The image {path} is no JPEG.</source>
        <translation>La imagen {path} no es un JPEG.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>The model is damaged or its training diverged: take another epoch or model.</source>
        <translation>El modelo está dañado o su entrenamiento divergió: tome otra época u otro modelo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>Windows with scores that are not finite: {n} of {all}.</source>
        <translation>Ventanas con puntuaciones que no son finitas: {n} de {all}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>{folder} lacks {n} of the images that {path} is about: {names}.</source>
        <translation>En {folder} faltan {n} de las imágenes de las que trata {path}: {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/selo.py"/>
        <source>{path} holds no annotations of AIR-SLT&#x27;s kind: {reason}.</source>
        <translation>{path} no contiene anotaciones del tipo de AIR-SLT: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>A class cannot have a share of {share} of the images.</source>
        <translation>Una clase no puede tener una proporción de {share} de las imágenes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>A tile has at least one caption, and no fewer than 0 paraphrases.</source>
        <translation>Una tesela tiene al menos un pie de foto y no menos de 0 paráfrasis.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Add --encoder with open_clip&#x27;s name, such as --encoder ViT-B-32-quickgelu.</source>
        <translation>Añada --encoder con el nombre en open_clip, por ejemplo --encoder ViT-B-32-quickgelu.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Add the folder or tar file that holds it, --images {dataset}=DIR.</source>
        <translation>Añada la carpeta o el archivo tar que la contiene, --images {dataset}=DIR.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>All images of {path} show the same, so there is nothing to tell apart.</source>
        <translation>Todas las imágenes de {path} muestran lo mismo, así que no hay nada que distinguir.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>An image of {n} px shows nothing.</source>
        <translation>Una imagen de {n} px no muestra nada.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Another run works in {path}.</source>
        <translation>Otra ejecución está trabajando en {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Ask for more.</source>
        <translation>Pida más.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Assign it another reference system.</source>
        <translation>Asígnele otro sistema de referencia.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Assign it the system that it lies in, or make pairs of it alone.</source>
        <translation>Asígnele el sistema en el que está o cree pares solo con él.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Blocks of {side} hold no tile of {tile} with a buffer of {buffer}.</source>
        <translation>Los bloques de {side} no pueden contener ninguna tesela de {tile} con un margen de {buffer}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Choose a folder for them.</source>
        <translation>Elija una carpeta para ellos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Choose another recipe.</source>
        <translation>Elija otra receta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Choose folders for them.</source>
        <translation>Elija carpetas para ellos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Choose one of them to start from.</source>
        <translation>Elija uno de ellos para empezar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Choose the field, or the tags of OpenStreetMap.</source>
        <translation>Elija el campo o las etiquetas de OpenStreetMap.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Correct the first row.</source>
        <translation>Corrija la primera fila.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Correct the labels.</source>
        <translation>Corrija las etiquetas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Correct the line or remove it.</source>
        <translation>Corrija la línea o elimínela.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Correct the text or remove the line.</source>
        <translation>Corrija el texto o elimine la línea.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Every polygon of {path} is said to be right and wrong.</source>
        <translation>De todos los polígonos de {path} se dice que son a la vez correctos e incorrectos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>General pairs to replay and their images belong together.</source>
        <translation>Los pares generales para repasar y sus imágenes van juntos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give --captions {path} to take it, or another folder.</source>
        <translation>Indique --captions {path} para usarlo u otra carpeta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give --field, or --attributes osm for the tags of OpenStreetMap.</source>
        <translation>Indique --field, o --attributes osm para las etiquetas de OpenStreetMap.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give --out DIR, or --check to write nothing.</source>
        <translation>Indique --out DIR, o --check para no escribir nada.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give --out RUN and --bundle NEW, or --estimate.</source>
        <translation>Indique --out RUN y --bundle NEW, o --estimate.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give --replay and --replay-images, or none of them.</source>
        <translation>Indique --replay y --replay-images, o ninguno de los dos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give 1 or more.</source>
        <translation>Indique 1 o más.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give a file with one in each line.</source>
        <translation>Indique un archivo con uno en cada línea.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give a folder or a tar file.</source>
        <translation>Indique una carpeta o un archivo tar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give a folder with {names} and images, as python -m training regions makes it.</source>
        <translation>Indique una carpeta con {names} e imágenes, como la que crea python -m training regions.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give a length, 0 or more.</source>
        <translation>Indique una longitud, 0 o más.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give a share from 0 to 0.9.</source>
        <translation>Indique una proporción de 0 a 0.9.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give all of them in one unit.</source>
        <translation>Indique todos en una misma unidad.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give both or none.</source>
        <translation>Indique ambos o ninguno.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give each raster once.</source>
        <translation>Indique cada ráster una sola vez.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give its run.</source>
        <translation>Indique su ejecución.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give larger blocks or smaller tiles.</source>
        <translation>Indique bloques mayores o teselas menores.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give larger ones.</source>
        <translation>Indique otros mayores.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give metres, such as 300.</source>
        <translation>Indique metros, por ejemplo 300.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give more than 0, up to 1.</source>
        <translation>Indique más de 0, hasta 1.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give one of them as --base.</source>
        <translation>Indique uno de ellos como --base.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give open_clip&#x27;s name of its architecture, such as ViT-B-32-quickgelu.</source>
        <translation>Indique el nombre de su arquitectura en open_clip, por ejemplo ViT-B-32-quickgelu.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give other sizes.</source>
        <translation>Indique otros tamaños.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give pixels, such as 192px.</source>
        <translation>Indique píxeles, por ejemplo 192px.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give some hundred, or none.</source>
        <translation>Indique algunos cientos o ninguno.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give that file as --base, with --encoder {architecture}.</source>
        <translation>Indique ese archivo como --base, con --encoder {architecture}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give the bundle that it was made of.</source>
        <translation>Indique el paquete de modelo a partir del que se creó.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give the folder or tar file that holds it.</source>
        <translation>Indique la carpeta o el archivo tar que la contiene.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give the rasters, labels, sizes and seed that it was made with.</source>
        <translation>Indique los rásteres, las etiquetas, los tamaños y la semilla con los que se creó.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give the run that it was made of.</source>
        <translation>Indique la ejecución a partir de la que se creó.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give three numbers above 0, for train, val and test, such as 0.6,0.2,0.2.</source>
        <translation>Indique tres números mayores que 0, para train, val y test, por ejemplo 0.6,0.2,0.2.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give {least} or more.</source>
        <translation>Indique {least} o más.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give {low} to {high}.</source>
        <translation>Indique de {low} a {high}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give {most} or fewer.</source>
        <translation>Indique {most} o menos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Give {names}.</source>
        <translation>Indique {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Images left for {split}: {n}, and it takes {least} at least.</source>
        <translation>Imágenes que quedan para {split}: {n}, y se requieren al menos {least}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Images of {n} pixels a side are more than any model takes.</source>
        <translation>Las imágenes de {n} píxeles de lado son mayores de lo que admite cualquier modelo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Images that are in none of {sources}: {n} of {all}; the first is {first}.</source>
        <translation>Imágenes que no están en ninguno de {sources}: {n} de {all}; la primera es {first}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Keep {least} or more for that.</source>
        <translation>Reserve {least} o más para ello.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Label a second class, such as what is often taken for the first.</source>
        <translation>Etiquete una segunda clase, por ejemplo lo que a menudo se confunde con la primera.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Label more places that lie apart, or give smaller tiles.</source>
        <translation>Etiquete más lugares separados entre sí o indique teselas menores.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Label places that lie further apart, give another raster, or smaller tiles.</source>
        <translation>Etiquete lugares más separados entre sí, indique otro ráster o teselas menores.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Label {least} or more, or teach the one search instead, which takes fewer.</source>
        <translation>Etiquete {least} o más, o enseñe en su lugar a esa única búsqueda, que requiere menos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Labels of a raster without a reference system must be in its pixels.</source>
        <translation>Las etiquetas de un ráster sin sistema de referencia deben estar en sus píxeles.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Leave one or more in it.</source>
        <translation>Deje uno o más en él.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Leave the architecture empty.</source>
        <translation>Deje vacía la arquitectura.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Make the pairs again.</source>
        <translation>Haga de nuevo los pares.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Name a folder for the pairs.</source>
        <translation>Indique una carpeta para los pares.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Name a new folder for the pairs.</source>
        <translation>Indique una carpeta nueva para los pares.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Name at least one.</source>
        <translation>Indique al menos uno.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Name them apart in their lines, such as &quot;dataset&quot;: &quot;general&quot;.</source>
        <translation>Deles nombres distintos en sus líneas, por ejemplo &quot;dataset&quot;: &quot;general&quot;.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>No caption is left in {path}.</source>
        <translation>No queda ningún pie de foto en {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>No polygon of {path} lies on {rasters}.</source>
        <translation>Ningún polígono de {path} está sobre {rasters}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>No raster is given.</source>
        <translation>No se ha indicado ningún ráster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>No tile is left for {splits}: the labelled places lie too near to each other for tiles of {side}.</source>
        <translation>No queda ninguna tesela para {splits}: los lugares etiquetados están demasiado cerca unos de otros para teselas de {side}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>No tile shows a polygon of {path} well enough: a tile shows one that covers a quarter of it, or of which it holds half.</source>
        <translation>Ninguna tesela muestra lo bastante bien un polígono de {path}: una tesela muestra uno que cubre una cuarta parte de ella o del que contiene la mitad.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Nothing says where the pairs go.</source>
        <translation>No se ha indicado adónde van los pares.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Nothing says where the run and the new model go.</source>
        <translation>No se ha indicado adónde van la ejecución y el modelo nuevo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Nothing says which field tells what a polygon shows.</source>
        <translation>No se ha indicado qué campo dice qué muestra un polígono.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Omit --encoder.</source>
        <translation>Omita --encoder.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Remove the line or caption it.</source>
        <translation>Elimine la línea o añádale un pie de foto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Resume it with that, or give another --out.</source>
        <translation>Reanúdela con esa o indique otro --out.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Resume it with the same pair files, or give another --out.</source>
        <translation>Reanúdela con los mismos archivos de pares o indique otro --out.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Save it as “CSV UTF-8” in the spreadsheet.</source>
        <translation>Guárdelo como «CSV UTF-8» en la hoja de cálculo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Save it in that encoding.</source>
        <translation>Guárdelo en esa codificación.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Some sizes are in metres and some in pixels.</source>
        <translation>Algunos tamaños están en metros y otros en píxeles.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Start from that file, with the architecture {architecture}.</source>
        <translation>Empiece desde ese archivo, con la arquitectura {architecture}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Start the training over.</source>
        <translation>Empiece de nuevo el entrenamiento.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The card of {path} does not say how it was trained.</source>
        <translation>La ficha de {path} no dice cómo se entrenó.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The first row of {path} must name the columns {columns}; it holds: {found}.</source>
        <translation>La primera fila de {path} debe nombrar las columnas {columns}; contiene: {found}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The general pairs are of {names}, as the region&#x27;s are.</source>
        <translation>Los pares generales son de {names}, como los de la región.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The ground cannot be divided by the shares {shares}.</source>
        <translation>El terreno no se puede dividir según las proporciones {shares}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The images that are given are of other data sets than {n} of {all}, {first} first.</source>
        <translation>Las imágenes indicadas son de conjuntos de datos distintos de los de {n} de {all}, la primera {first}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The labelled places lie in fewer than {n} blocks of {side}, and training, validation and test need one each.</source>
        <translation>Los lugares etiquetados están en menos de {n} bloques de {side}, y entrenamiento, validación y prueba necesitan uno cada uno.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The number of epochs to train cannot be {n}.</source>
        <translation>El número de épocas de entrenamiento no puede ser {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The rasters are too small: a tile has at least {n} pixels a side, and several of them must fit side by side.</source>
        <translation>Los rásteres son demasiado pequeños: una tesela tiene al menos {n} píxeles de lado, y deben caber varias una junto a otra.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The recipe {name} does not suit this model: {reason}</source>
        <translation>La receta {name} no conviene a este modelo: {reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>The template {text} must hold {mark} once, where the class belongs.</source>
        <translation>La plantilla {text} debe contener {mark} una sola vez, donde va la clase.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>There are no attributes called {name}.</source>
        <translation>No hay atributos llamados {name}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>There are no pairs in {paths}.</source>
        <translation>No hay pares en {paths}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>There is no folder and no tar file of images {path}.</source>
        <translation>No existe ninguna carpeta ni ningún archivo tar de imágenes {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>There is no recipe called {name}.</source>
        <translation>No hay ninguna receta llamada {name}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Tiles cannot overlap by {share}.</source>
        <translation>Las teselas no se pueden solapar en {share}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Tiles of {side} fit no raster.</source>
        <translation>Las teselas de {side} no caben en ningún ráster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Tiles of {size}: these rasters have no reference system.</source>
        <translation>Teselas de {size}: estos rásteres no tienen sistema de referencia.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Tiles of {size}: these rasters have reference systems.</source>
        <translation>Teselas de {size}: estos rásteres tienen sistema de referencia.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Too few general pairs to keep anything by: {n}.</source>
        <translation>Demasiado pocos pares generales para conservar algo con ellos: {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Use these captions, or choose another folder.</source>
        <translation>Use estos pies de foto o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Wait until it has ended, or name another folder.</source>
        <translation>Espere hasta que termine o indique otra carpeta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Write a class by its name.</source>
        <translation>Escriba cada clase por su nombre.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>Write for example “an aerial image of {mark}”.</source>
        <translation>Escriba por ejemplo «an aerial image of {mark}».</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{name}: {length} is no length.</source>
        <translation>{name}: {length} no es una longitud.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} cannot be trained on: {reason}</source>
        <translation>No se puede entrenar a partir de {path}: {reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} has no place on the Earth that blocks could be laid on: {reason}.</source>
        <translation>{path} no tiene ningún lugar en la Tierra sobre el que se puedan trazar bloques: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} has no reference system with metres, and other rasters have one: their tiles cannot have one size.</source>
        <translation>{path} no tiene un sistema de referencia con metros, y otros rásteres sí: sus teselas no pueden tener un mismo tamaño.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} has too few images to tell whether the model gets better: {n}.</source>
        <translation>{path} tiene demasiado pocas imágenes para saber si el modelo mejora: {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} has too few images to train on: {n}.</source>
        <translation>{path} tiene demasiado pocas imágenes para entrenar: {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} holds a run on other data: {changes}.</source>
        <translation>{path} contiene una ejecución con otros datos: {changes}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} holds a run with another configuration: {changes}.</source>
        <translation>{path} contiene una ejecución con otra configuración: {changes}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} holds other files: {names}.</source>
        <translation>{path} contiene otros archivos: {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is a bundle, which knows its architecture.</source>
        <translation>{path} es un paquete de modelo, que conoce su arquitectura.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is a draft model that computes in eight bits: it has no weights to learn.</source>
        <translation>{path} es un modelo borrador que calcula con ocho bits: no tiene pesos que aprender.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is a file of weights, which does not say what it is of.</source>
        <translation>{path} es un archivo de pesos, que no dice de qué son.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is a file.</source>
        <translation>{path} es un archivo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is given twice.</source>
        <translation>{path} se ha indicado dos veces.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is missing.</source>
        <translation>Falta {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is no bundle, no run of which an epoch has ended and no file of weights.</source>
        <translation>{path} no es un paquete de modelo, ni una ejecución en la que haya terminado una época, ni un archivo de pesos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is not UTF-8 text.</source>
        <translation>{path} no es texto UTF-8.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is not UTF-8 text: {reason}.</source>
        <translation>{path} no es texto UTF-8: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} is not a readable tar file: {reason}.</source>
        <translation>{path} no es un archivo tar legible: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} tells of images that are not made here: {n}, {first} first.</source>
        <translation>{path} habla de imágenes que no se crean aquí: {n}, la primera {first}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} was converted from {file}, and its graphs are for searching only.</source>
        <translation>{path} se convirtió a partir de {file}, y sus grafos son solo para buscar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{path} was edited, and would be lost.</source>
        <translation>{path} se ha editado y se perdería.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{where}: &quot;shows&quot; must be a list of the names of classes.</source>
        <translation>{where}: &quot;shows&quot; debe ser una lista de nombres de clases.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{where}: &quot;{name}&quot; is {value}; it must be a text.</source>
        <translation>{where}: &quot;{name}&quot; es {value}; debe ser un texto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{where}: expected a JSON object with &quot;filename&quot;, which is a text, and &quot;captions&quot;, which is a list of texts, even of one: {reason}.</source>
        <translation>{where}: se esperaba un objeto JSON con &quot;filename&quot;, que es un texto, y &quot;captions&quot;, que es una lista de textos, aunque sea de uno solo: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{where}: {name} has no caption.</source>
        <translation>{where}: {name} no tiene pie de foto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/error_texts/training.py"/>
        <source>{where}: {text} is half of a character.</source>
        <translation>{where}: {text} es la mitad de un carácter.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/errors.py"/>
        <source>Check that its folder is writable and that the disk has space.</source>
        <translation>Compruebe que se puede escribir en su carpeta y que el disco tiene espacio.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/errors.py"/>
        <source>The engine reported an error without a text.</source>
        <translation>El motor de búsqueda informó de un error sin texto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/area_link.py"/>
        <source>Drag a rectangle around what is to be searched; Esc gives up.</source>
        <translation>Arrastre un rectángulo alrededor de la zona en la que se va a buscar; Esc cancela.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/asking.py"/>
        <source>Replace File</source>
        <translation>Reemplazar archivo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/asking.py"/>
        <source>{path} exists. Replace it?</source>
        <translation>{path} ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/bar_item.py"/>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/bar_item.py"/>
        <source>Set up the engine…</source>
        <translation>Configurar el motor de búsqueda…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/bar_item.py"/>
        <source>Text Search</source>
        <translation>Búsqueda por texto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/dock.py"/>
        <source>Index ready: {tiles} in {time}.</source>
        <translation>Índice listo: {tiles} en {time}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/dock.py"/>
        <source>{tiles} written to {path}.</source>
        <translation>Escrito en {path}: {tiles}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/example_link.py"/>
        <source>Drag a square over what you look for; Esc gives up.</source>
        <translation>Arrastre un cuadrado sobre lo que busca; Esc cancela.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/example_link.py"/>
        <source>Draw on a raster layer, or take an image file.</source>
        <translation>Dibuje sobre una capa ráster o tome un archivo de imagen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/example_link.py"/>
        <source>Example from the Map</source>
        <translation>Ejemplo del mapa</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/example_link.py"/>
        <source>No raster is shown where you have drawn.</source>
        <translation>No se muestra ningún ráster donde ha dibujado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/example_link.py"/>
        <source>Take the picture from the raster</source>
        <translation>Tomar la imagen del ráster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/help_window.py"/>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/help_window.py"/>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Add an index that was built elsewhere, such as that of a whole archive</source>
        <translation>Añadir a la lista un índice que se creó en otro lugar, por ejemplo el de toda una colección de imágenes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Add to search</source>
        <translation>Añadir a la búsqueda</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Build the index anew with the options it has</source>
        <translation>Crear de nuevo el índice con las opciones que tiene</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Build this index anew, with the model that new indexes are built with?</source>
        <translation>¿Crear de nuevo este índice con el modelo con el que se crean los índices nuevos?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Build this index anew? It can be searched until the new one is whole.</source>
        <translation>¿Crear de nuevo este índice? Se puede buscar en él hasta que el nuevo esté completo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Cache folder: {size} of {limit}</source>
        <translation>Carpeta de caché: {size} de {limit}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Choose what to delete of what was not used for long</source>
        <translation>Elegir qué eliminar de lo que no se ha usado en mucho tiempo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Delete indexes</source>
        <translation>Eliminar índices</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Delete the index file; the raster stays</source>
        <translation>Eliminar el archivo del índice; el ráster se conserva</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Delete the indexes that were not used for the longest time?</source>
        <translation>¿Eliminar los índices que llevan más tiempo sin usarse?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Delete these indexes? Their rasters stay.</source>
        <translation>¿Eliminar estos índices? Sus rásteres se conservan.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Free space…</source>
        <translation>Liberar espacio…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Index what is still missing; what is there is kept</source>
        <translation>Indexar lo que aún falta; lo existente se conserva</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Indexes</source>
        <translation>Índices</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Indexes of Text Search</source>
        <translation>Índices de la búsqueda por texto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Open index</source>
        <translation>Abrir índice</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Open index…</source>
        <translation>Abrir índice…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Rebuild</source>
        <translation>Reconstruir</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Rebuild index</source>
        <translation>Reconstruir índice</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Relocate…</source>
        <translation>Reubicar…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Search the rasters of these indexes as one</source>
        <translation>Buscar en los rásteres de estos índices como si fueran uno</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>The raster was moved or renamed: say where it is</source>
        <translation>El ráster se movió o cambió de nombre: decir dónde está</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>There is no index yet: build one in the panel.</source>
        <translation>Aún no hay ningún índice: cree uno en el panel.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/dialog.py"/>
        <source>Where is {name} now?</source>
        <translation>¿Dónde está ahora {name}?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>Built</source>
        <translation>Creado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>Kept</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>Raster</source>
        <translation>Ráster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>Tile size</source>
        <translation>Tamaño de tesela</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>Tiles</source>
        <translation>Teselas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>beside the raster</source>
        <translation>junto al ráster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/index_model.py"/>
        <source>in the cache</source>
        <translation>en la caché</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/link.py"/>
        <source>The cache folder holds {size}, more than its limit: see “Indexes…”.</source>
        <translation>La carpeta de caché ocupa {size}, más que su límite: consulte «Índices…».</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/options_box.py"/>
        <source> GiB</source>
        <translation> GiB</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/options_box.py"/>
        <source>Beside a raster in a read-only folder nothing can be kept: its index goes into the cache folder.
{path}</source>
        <translation>Junto a un ráster en una carpeta de solo lectura no se puede guardar nada: su índice va a la carpeta de caché.
{path}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/options_box.py"/>
        <source>Beside the raster</source>
        <translation>Junto al ráster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/options_box.py"/>
        <source>In the cache folder</source>
        <translation>En la carpeta de caché</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/options_box.py"/>
        <source>Keep new indexes</source>
        <translation>Guardar los índices nuevos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/options_box.py"/>
        <source>Limit of the cache</source>
        <translation>Límite de la caché</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/indexes/options_box.py"/>
        <source>When the cache folder holds more, the indexes that were not used for the longest time are offered for deletion; none is deleted without asking.</source>
        <translation>Cuando la carpeta de caché ocupa más, se propone eliminar los índices que llevan más tiempo sin usarse; ninguno se elimina sin preguntar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/actions.py"/>
        <source>Areas above {value}</source>
        <translation>Áreas por encima de {value}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/actions.py"/>
        <source>Every ranked tile reaches the threshold; there may be more.</source>
        <translation>Todas las teselas ordenadas alcanzan el umbral; puede haber más.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/actions.py"/>
        <source>Export “{name}”</source>
        <translation>Exportar «{name}»</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/actions.py"/>
        <source>Exported to {path}.</source>
        <translation>Exportado a {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/actions.py"/>
        <source>Move the threshold until the map shows what you look for.</source>
        <translation>Mueva el umbral hasta que el mapa muestre lo que busca.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/actions.py"/>
        <source>There is no threshold yet.</source>
        <translation>Aún no hay umbral.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/actions.py"/>
        <source>Tiles above {value}</source>
        <translation>Teselas por encima de {value}</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/layers/actions.py"/>
        <source>{count} polygons</source>
        <translation><numerusform>{count} polígono</numerusform><numerusform>{count} polígonos</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Best tiles…</source>
        <translation>Mejores teselas…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Heatmap opacity</source>
        <translation>Opacidad del mapa de calor</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Heatmap…</source>
        <translation>Mapa de calor…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Make a polygon layer of what the threshold leaves; move the threshold first</source>
        <translation>Hacer una capa de polígonos con lo que deja el umbral; mueva antes el umbral</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Make polygons</source>
        <translation>Hacer polígonos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Merged areas of the heatmap</source>
        <translation>Áreas fusionadas del mapa de calor</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Polygons…</source>
        <translation>Polígonos…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Save the layers of this query for other programs</source>
        <translation>Guardar las capas de esta consulta para otros programas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Show only the part of the map that matches best</source>
        <translation>Mostrar solo la parte del mapa que mejor coincide</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Single tiles</source>
        <translation>Teselas sueltas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>The part of the map with a similarity of at least {value}</source>
        <translation>La parte del mapa con una similitud de al menos {value}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>The query whose layers the controls below change</source>
        <translation>La consulta cuyas capas cambian los controles de abajo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>all</source>
        <translation>todo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/panel.py"/>
        <source>best {share} %</source>
        <translation>mejor {share} %</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/layers/style_combo.py"/>
        <source>Heatmap colours</source>
        <translation>Colores del mapa de calor</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>No tile is selected.</source>
        <translation>No hay ninguna tesela seleccionada.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>Search again, and mark them then.</source>
        <translation>Busque de nuevo y márquelas entonces.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>Search again.</source>
        <translation>Busque de nuevo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>Select tiles in the list or on the map, and mark them then.</source>
        <translation>Seleccione teselas en la lista o en el mapa y márquelas después.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>The layers of these results are not in the project any more.</source>
        <translation>Las capas de estos resultados ya no están en el proyecto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>The raster has no reference system: marks teach this search, but they are no polygons to train with.</source>
        <translation>El ráster no tiene sistema de referencia: las marcas enseñan a esta búsqueda, pero no son polígonos con los que entrenar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>These tiles were found by an earlier version, without their places.</source>
        <translation>Estas teselas las encontró una versión anterior, sin sus lugares.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>{count} marks taken away.</source>
        <translation><numerusform>{count} marca quitada.</numerusform><numerusform>{count} marcas quitadas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>{count} tiles marked right.</source>
        <translation><numerusform>{count} tesela marcada como correcta.</numerusform><numerusform>{count} teselas marcadas como correctas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/mark_link.py"/>
        <source>{count} tiles marked wrong.</source>
        <translation><numerusform>{count} tesela marcada como incorrecta.</numerusform><numerusform>{count} teselas marcadas como incorrectas.</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Checkpoint</source>
        <translation>Punto de control</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Ground in a tile</source>
        <translation>Terreno en una tesela</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Identity</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Trained and tested on</source>
        <translation>Entrenado y probado con</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>Vocabulary</source>
        <translation>Vocabulario</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>licence: {text}</source>
        <translation>licencia: {text}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>mean recall {value} %</source>
        <translation>exhaustividad media {value} %</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>part of the plugin</source>
        <translation>parte del complemento</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>synthetic</source>
        <translation>sintético</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>text to image</source>
        <translation>texto a imagen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>{low} to {high} m, typically {typical} m</source>
        <translation>{low} a {high} m, normalmente {typical} m</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>{n} captions</source>
        <translation><numerusform>{n} pie de foto</numerusform><numerusform>{n} pies de foto</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>{n} images</source>
        <translation><numerusform>{n} imagen</numerusform><numerusform>{n} imágenes</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>{n} words seen in training</source>
        <translation><numerusform>{n} palabra vista en el entrenamiento</numerusform><numerusform>{n} palabras vistas en el entrenamiento</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/card.py"/>
        <source>{n} × {n} pixels</source>
        <translation>{n} × {n} píxeles</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/comparison.py"/>
        <source>Build the missing index</source>
        <translation>Crear el índice que falta</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/comparison.py"/>
        <source>Compare models on “{layer}”</source>
        <translation>Comparar modelos en «{layer}»</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/comparison.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/comparison.py"/>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/comparison.py"/>
        <source>What do you look for?</source>
        <translation>¿Qué busca?</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/models/comparison.py"/>
        <source>{n} of the {top} best tiles of the left lie on ones of the right.</source>
        <translation><numerusform>{n} de las {top} mejores teselas de la izquierda está sobre alguna de la derecha.</numerusform><numerusform>{n} de las {top} mejores teselas de la izquierda están sobre alguna de la derecha.</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/comparison.py"/>
        <source>“{layer}” has no index by this model.</source>
        <translation>«{layer}» no tiene ningún índice de este modelo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Add model {name}</source>
        <translation>Añadir el modelo {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Add zip…</source>
        <translation>Añadir ZIP…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Ask two models the same on the chosen raster</source>
        <translation>Preguntar lo mismo a dos modelos sobre el ráster elegido</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Checking and copying {name}…</source>
        <translation>Comprobando y copiando {name}…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Folder of a model bundle</source>
        <translation>Carpeta de un paquete de modelo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Get a stronger model…</source>
        <translation>Obtener un modelo más potente…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>New indexes are built with {model}.</source>
        <translation>Los índices nuevos se crean con {model}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Remove model</source>
        <translation>Quitar modelo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Remove {model}? Indexes that were built with it cannot be searched any more.</source>
        <translation>¿Quitar {model}? Ya no se podrá buscar en los índices que se crearon con él.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>There is one model: add another to compare it with</source>
        <translation>Hay un solo modelo: añada otro para compararlo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Train for your region…</source>
        <translation>Entrenar para su región…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Use by default</source>
        <translation>Usar por defecto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Used for new indexes</source>
        <translation>Usado para los índices nuevos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>Zip of a model bundle</source>
        <translation>ZIP de un paquete de modelo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>{model} was added; its files are as its card says.</source>
        <translation>Se añadió {model}; sus archivos son como dice su ficha.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/manager.py"/>
        <source>{model} was removed.</source>
        <translation>Se quitó {model}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>A file of your own</source>
        <translation>Un archivo propio</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>An index belongs to one model: yours stay, this one needs its own.</source>
        <translation>Un índice pertenece a un modelo: los suyos se conservan, este necesita los propios.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Checksum</source>
        <translation>Suma de comprobación</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Download</source>
        <translation>Descarga</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Download “{name}”, {what}?</source>
        <translation>¿Descargar «{name}», {what}?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Indexing</source>
        <translation>Indexación</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Its checksum is not published, so that only its size can be compared.</source>
        <translation>Su suma de comprobación no está publicada, por lo que solo se puede comparar su tamaño.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Licence: {text}.</source>
        <translation>Licencia: {text}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>None that could be verified.</source>
        <translation>Ninguna que se pudiera verificar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>On disk after that</source>
        <translation>En el disco después</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Published figures</source>
        <translation>Cifras publicadas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Reported by their authors, on test sets and by rules of their own; not measured here.</source>
        <translation>Comunicadas por sus autores, en conjuntos de prueba y con reglas propios; no medidas aquí.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>The weights of a CLIP that somebody published or that you trained: as .safetensors, as PyTorch&#x27;s state dict (.pt, .bin) or as OpenAI&#x27;s archive. Nothing in the file is executed. Only its architecture must be one that the engine knows; where the file leaves open which one, choose it below.</source>
        <translation>Los pesos de un CLIP que alguien publicó o que usted entrenó: como .safetensors, como diccionario de estado de PyTorch (.pt, .bin) o como el archivo comprimido de OpenAI. No se ejecuta nada del archivo. Solo su arquitectura debe ser una que el motor de búsqueda conozca; si el archivo no deja claro cuál, elíjala abajo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>about {size}</source>
        <translation>aproximadamente {size}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>not published</source>
        <translation>no publicada</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>not published: only the size can be compared</source>
        <translation>no publicada: solo se puede comparar el tamaño</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>on a CPU about {n} times as long as with the model that ships</source>
        <translation>en una CPU, unas {n} veces lo que tarda el modelo incluido</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>{host} gets to know the address of your computer; nothing of your data is sent.</source>
        <translation>{host} conocerá la dirección de su equipo; no se envía nada de sus datos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>{size} for the weights; an index run takes several times that</source>
        <translation>{size} para los pesos; una indexación necesita varias veces más</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>{size} from {host}</source>
        <translation>{size} desde {host}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/offered_html.py"/>
        <source>{size}, was added</source>
        <translation>{size}, ya añadido</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>A file of your own…</source>
        <translation>Un archivo propio…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>About the model</source>
        <translation>Acerca del modelo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>As the file says</source>
        <translation>Según el archivo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Convert this file</source>
        <translation>Convertir este archivo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Download a model</source>
        <translation>Descargar un modelo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Download it</source>
        <translation>Descargarlo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Get a stronger model</source>
        <translation>Obtener un modelo más potente</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Get this model</source>
        <translation>Obtener este modelo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>I have the file already</source>
        <translation>Ya tengo el archivo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Keep the downloaded file after that</source>
        <translation>Conservar después el archivo descargado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Models that can be fetched</source>
        <translation>Modelos que se pueden descargar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Only the model that is made of it is needed; the file is of use elsewhere.</source>
        <translation>Solo se necesita el modelo que se obtiene de él; el archivo sirve para otros usos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Reading the list of models from {path}…</source>
        <translation>Leyendo la lista de modelos de {path}…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>The shape of the model, by its name in open_clip</source>
        <translation>La forma del modelo, por su nombre en open_clip</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>These models know more words and see more than the one that ships. They take more disk and memory and index slower. Nothing is downloaded before you agree.</source>
        <translation>Estos modelos conocen más palabras y ven más que el incluido. Ocupan más disco y memoria e indexan más despacio. No se descarga nada antes de que usted lo acepte.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Use it for new indexes</source>
        <translation>Usarlo para los índices nuevos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Weights of a CLIP model</source>
        <translation>Pesos de un modelo CLIP</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>Where this computer has no network: fetch the file elsewhere and bring it along.</source>
        <translation>Si este equipo no tiene red: descargue el archivo en otro lugar y tráigalo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/models/stronger.py"/>
        <source>{model} was added.</source>
        <translation>Se añadió {model}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>A folder with card.json, image.onnx, text.onnx and tokenizer.json</source>
        <translation>Una carpeta con card.json, image.onnx, text.onnx y tokenizer.json</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Engine</source>
        <translation>Motor de búsqueda</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Fastest available</source>
        <translation>El más rápido disponible</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>List of models</source>
        <translation>Lista de modelos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>GPU de NVIDIA (CUDA)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Start the engine and see what it runs on and how fast it describes tiles</source>
        <translation>Iniciar el motor de búsqueda y ver en qué se ejecuta y con qué rapidez describe las teselas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Starting the engine and measuring…</source>
        <translation>Iniciando el motor de búsqueda y midiendo…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>The check was cancelled.</source>
        <translation>Se canceló la comprobación.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>The engine works with Python {version}.</source>
        <translation>El motor de búsqueda funciona con Python {version}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>The list that ships with the plugin</source>
        <translation>La lista incluida con el complemento</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>The model that ships with the plugin</source>
        <translation>El modelo incluido con el complemento</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Tiles in the list</source>
        <translation>Teselas en la lista</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>Versions, devices and speeds, without passwords and your name, to send to others</source>
        <translation>Versiones, dispositivos y velocidades, sin contraseñas ni su nombre, para enviarlos a otros</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>What “Get a stronger model” offers: a file or an https address of your organisation, written like resources/models/stronger.json.</source>
        <translation>Lo que ofrece «Obtener un modelo más potente»: un archivo o una dirección https de su organización, escrito como resources/models/stronger.json.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>{gpu}: driver {driver}, architecture {architecture}, {memory} of memory.</source>
        <translation>{gpu}: controlador {driver}, arquitectura {architecture}, {memory} de memoria.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>{gpu}: driver {driver}, architecture {architecture}.</source>
        <translation>{gpu}: controlador {driver}, arquitectura {architecture}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/options_page.py"/>
        <source>{rate} tiles per second on {device}.</source>
        <translation>{rate} teselas por segundo en {device}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/example_button.py"/>
        <source>Add an example</source>
        <translation>Añadir un ejemplo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/example_button.py"/>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/example_button.py"/>
        <source>Draw a square on the map</source>
        <translation>Dibujar un cuadrado en el mapa</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/example_button.py"/>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/example_button.py"/>
        <source>Image Files as Examples</source>
        <translation>Archivos de imagen como ejemplos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/example_button.py"/>
        <source>Image file…</source>
        <translation>Archivo de imagen…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/example_button.py"/>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/example_button.py"/>
        <source>Look for what a picture shows: from the map, a file or the clipboard</source>
        <translation>Buscar lo que muestra una imagen: del mapa, de un archivo o del portapapeles</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/example_button.py"/>
        <source>Paste an image</source>
        <translation>Pegar una imagen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>How much the examples count against the text</source>
        <translation>Cuánto cuentan los ejemplos frente al texto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>Less like</source>
        <translation>Menos como</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>Less like this</source>
        <translation>Menos como esto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>More like</source>
        <translation>Más como</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>More like this</source>
        <translation>Más como esto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>Weight of the examples against the text</source>
        <translation>Peso de los ejemplos frente al texto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>{example}, remove</source>
        <translation>{example}, quitar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/examples.py"/>
        <source>{example}: click to take it away</source>
        <translation>{example}: haga clic para quitarlo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Clear recent queries</source>
        <translation>Borrar consultas recientes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Export saved queries</source>
        <translation>Exportar consultas guardadas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Export saved queries…</source>
        <translation>Exportar consultas guardadas…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Import saved queries</source>
        <translation>Importar consultas guardadas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Import saved queries…</source>
        <translation>Importar consultas guardadas…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Manage saved queries…</source>
        <translation>Administrar consultas guardadas…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Queries</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Queries (*.json)</source>
        <translation>Consultas (*.json)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Recent and saved queries</source>
        <translation>Consultas recientes y guardadas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Save query</source>
        <translation>Guardar consulta</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Save this query…</source>
        <translation>Guardar esta consulta…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/menu.py"/>
        <source>Saved</source>
        <translation>Guardadas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>But not</source>
        <translation>Pero no</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>Describe it in English as one would caption a picture: “many boats in a harbour”. Separate several queries by semicolons (Shift+Enter); each gets layers of its own.</source>
        <translation>Descríbalo en inglés como el pie de foto de una imagen: «many boats in a harbour». Separe varias consultas con punto y coma (Mayús+Intro); cada una obtiene sus propias capas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>Did you mean “{word}”?</source>
        <translation>¿Quiso decir «{word}»?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>Rank all tiles by the query (Enter)</source>
        <translation>Ordenar todas las teselas según la consulta (Intro)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>Search both</source>
        <translation>Buscar ambos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>Search {count} texts</source>
        <translation>Buscar {count} textos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>The model never saw “{word}” in training.</source>
        <translation>El modelo nunca vio «{word}» en el entrenamiento.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>Tiles that match this move down. Separate several texts by commas.</source>
        <translation>Las teselas que coinciden con esto bajan. Separe varios textos con comas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>but not… (optional)</source>
        <translation>pero no… (opcional)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/panel.py"/>
        <source>“{word}” was in no training caption: the answer says how it is understood.</source>
        <translation>«{word}» no estaba en ningún pie de foto del entrenamiento: la respuesta dice cómo se entiende.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/saved_queries.py"/>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/saved_queries.py"/>
        <source>Saved Queries</source>
        <translation>Consultas guardadas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/saved_queries.py"/>
        <source>Saved queries</source>
        <translation>Consultas guardadas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/saved_queries.py"/>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/taught_line.py"/>
        <source>As taught (marks: {count})</source>
        <translation>Según lo enseñado (marcas: {count})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/taught_line.py"/>
        <source>Stop using what was taught</source>
        <translation>Dejar de usar lo enseñado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Draw a rectangle</source>
        <translation>Dibujar un rectángulo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Only in the polygons of “{layer}”</source>
        <translation>Solo en los polígonos de «{layer}»</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Only in the rectangle that was drawn</source>
        <translation>Solo en el rectángulo dibujado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Only in the selected features of “{layer}”</source>
        <translation>Solo en los objetos espaciales seleccionados de «{layer}»</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Only in what the map shows when asked</source>
        <translation>Solo en lo que muestra el mapa al preguntar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Polygons of a layer</source>
        <translation>Polígonos de una capa</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Search everywhere</source>
        <translation>Buscar en todas partes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Selected features</source>
        <translation>Objetos espaciales seleccionados</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>The features that are selected when you search.</source>
        <translation>Los objetos espaciales que estén seleccionados cuando busque.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>The polygons as they are when you search.</source>
        <translation>Los polígonos tal como estén cuando busque.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>The rectangle that was drawn on the map.</source>
        <translation>El rectángulo que se dibujó en el mapa.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>What the map shows</source>
        <translation>Lo que muestra el mapa</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>What the map shows when you search: after moving it, search again.</source>
        <translation>Lo que muestre el mapa cuando busque: después de moverlo, busque de nuevo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Where to search</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/query/where_field.py"/>
        <source>Where to search: everywhere, in the view, in polygons</source>
        <translation>Dónde buscar: en todas partes, en la vista, en polígonos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>Copy coordinates</source>
        <translation>Copiar coordenadas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>Copy latitude and longitude</source>
        <translation>Copiar latitud y longitud</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>Export all shown tiles…</source>
        <translation>Exportar todas las teselas mostradas…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>Export selected tiles…</source>
        <translation>Exportar las teselas seleccionadas…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>Find similar</source>
        <translation>Buscar similares</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>Only what was asked in words can be right or wrong.</source>
        <translation>Solo lo que se preguntó con palabras puede ser correcto o incorrecto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>This is right</source>
        <translation>Esto es correcto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>This is wrong</source>
        <translation>Esto es incorrecto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>Undo marking</source>
        <translation>Deshacer la marca</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/actions.py"/>
        <source>Zoom to tile</source>
        <translation>Zoom a la tesela</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/answers_bar.py"/>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/answers_bar.py"/>
        <source>Close this answer</source>
        <translation>Cerrar esta respuesta</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/answers_bar.py"/>
        <source>Close this answer (Delete)</source>
        <translation>Cerrar esta respuesta (Supr)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/count_bar.py"/>
        <source>A number of tiles, or thousandths of all tiles of the index</source>
        <translation>Un número de teselas, o milésimas de todas las teselas del índice</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/count_bar.py"/>
        <source>Best</source>
        <translation>Mejores</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/count_bar.py"/>
        <source>How many of the best tiles are shown</source>
        <translation>Cuántas de las mejores teselas se muestran</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/count_bar.py"/>
        <source>Show more or fewer tiles, without a new search</source>
        <translation>Mostrar más o menos teselas, sin una búsqueda nueva</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/count_bar.py"/>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/count_bar.py"/>
        <source>tiles</source>
        <translation>teselas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/look_bar.py"/>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/look_bar.py"/>
        <source>Grid where there is room for it</source>
        <translation>Cuadrícula donde haya sitio</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/look_bar.py"/>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/look_bar.py"/>
        <source>Show as</source>
        <translation>Mostrar como</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/look_bar.py"/>
        <source>Show the tiles as a list or as a grid of pictures</source>
        <translation>Mostrar las teselas como lista o como cuadrícula de imágenes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/look_bar.py"/>
        <source>Size of the pictures</source>
        <translation>Tamaño de las imágenes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/model.py"/>
        <source>Presence: {level}</source>
        <translation>Presencia: {level}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/model.py"/>
        <source>Rank {rank}</source>
        <translation>Puesto {rank}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/model.py"/>
        <source>Rank {rank}, presence: {level}</source>
        <translation>Puesto {rank}, presencia: {level}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/model.py"/>
        <source>Rank {rank}: closer to the query than {percentile} % of the tiles.
z-score {z} (how far above this raster&#x27;s usual score), score {score}, scale {scale}.
{raster}</source>
        <translation>Puesto {rank}: más cerca de la consulta que el {percentile} % de las teselas.
puntuación z {z} (cuánto por encima de la puntuación habitual de este ráster), puntuación {score}, escala {scale}.
{raster}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/model.py"/>
        <source>The order also weighs which tiles suit every text, so a lower rank can have a higher level.</source>
        <translation>El orden también pondera qué teselas encajan con cualquier texto, por lo que un puesto inferior puede tener un nivel superior.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/model.py"/>
        <source>marked right</source>
        <translation>marcada como correcta</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/model.py"/>
        <source>marked wrong</source>
        <translation>marcada como incorrecta</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/model.py"/>
        <source>{rank}. tile {tile}</source>
        <translation>{rank}. tesela {tile}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/panel.py"/>
        <source>Closest matches, not a complete inventory</source>
        <translation>Coincidencias más cercanas, no un inventario completo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/panel.py"/>
        <source>Ranked tiles</source>
        <translation>Teselas ordenadas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/panel.py"/>
        <source>The index has changed since: search again to see it as it is now.</source>
        <translation>El índice ha cambiado desde entonces: busque de nuevo para verlo como está ahora.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/panel.py"/>
        <source>The list holds the tiles that resemble the query most, also when nothing of the kind is there. Scores compare tiles within one query only.</source>
        <translation>La lista contiene las teselas que más se parecen a la consulta, aunque no haya nada de ese tipo. Las puntuaciones solo comparan teselas dentro de una misma consulta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/panel.py"/>
        <source>{done} of {tiles}</source>
        <translation>{done} de {tiles}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>Each mark was ranked by what the others teach. Average precision is 1 where all that are right come before all that are wrong.</source>
        <translation>Cada marca se ordenó según lo que enseñan las demás. La precisión promedio es 1 cuando todas las correctas van antes que todas las incorrectas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>Give up teaching (Esc)</source>
        <translation>Dejar de enseñar (Esc)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>Mark at least one of these tiles that is right.</source>
        <translation>Marque al menos una de estas teselas que sea correcta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>On held-out marks: average precision {before} before, {after} after.</source>
        <translation>En marcas reservadas: precisión promedio {before} antes, {after} después.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>Rank by what the marks show, in seconds and without training: the texts stay.</source>
        <translation>Ordenar según lo que muestran las marcas, en segundos y sin entrenamiento: los textos se conservan.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>Show labels as a layer</source>
        <translation>Mostrar las etiquetas como capa</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>Teach again</source>
        <translation>Enseñar de nuevo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>Teach this search</source>
        <translation>Enseñar a esta búsqueda</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>Teaching…</source>
        <translation>Enseñando…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>To tell what was gained, mark tiles in other places as well.</source>
        <translation>Para saber qué se ganó, marque también teselas en otros lugares.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>Too few marks to tell what was gained.</source>
        <translation>Demasiado pocas marcas para saber qué se ganó.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>{counts}.</source>
        <translation>{counts}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>{counts}: {n} of each are a good start.</source>
        <translation>{counts}: {n} de cada son un buen comienzo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>{counts}; at least one tile that is right is needed.</source>
        <translation>{counts}: hace falta al menos una correcta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>{right} right, {wrong} wrong</source>
        <translation>correctas: {right}, incorrectas: {wrong}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/results/teach_bar.py"/>
        <source>{right} right, {wrong} wrong, on tiles of another size than these: mark some of these.</source>
        <translation>correctas: {right}, incorrectas: {wrong}, en teselas de otro tamaño que estas: marque algunas de estas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/search_link.py"/>
        <source>Close Answer</source>
        <translation>Cerrar respuesta</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/search_link.py"/>
        <source>Close the answer to “{query}”?</source>
        <translation>¿Cerrar la respuesta a «{query}»?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/search_link.py"/>
        <source>Export tiles</source>
        <translation>Exportar teselas</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/search_link.py"/>
        <source>Its group of {count} layers leaves the project, with what was made of them. The query stays among the recent ones: it can be asked again.</source>
        <translation><numerusform>Su capa sale del proyecto, con lo que se hizo a partir de ella. La consulta queda entre las recientes: se puede volver a hacer.</numerusform><numerusform>Su grupo de {count} capas sale del proyecto, con lo que se hizo a partir de ellas. La consulta queda entre las recientes: se puede volver a hacer.</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/search_link.py"/>
        <source>The layer of these results is not in the project any more.</source>
        <translation>La capa de estos resultados ya no está en el proyecto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>Copy command</source>
        <translation>Copiar orden</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>Copy the command that fills it</source>
        <translation>Copiar la orden que la llena</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>Folder of wheels</source>
        <translation>Carpeta de paquetes wheel</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>For NVIDIA GPUs (CUDA)</source>
        <translation>Para GPU de NVIDIA (CUDA)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>For a computer with a network, the same system and the same version of Python</source>
        <translation>Para un equipo con red, el mismo sistema y la misma versión de Python</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>Install one with your system&#x27;s package manager, or from python.org.</source>
        <translation>Instale uno con el gestor de paquetes de su sistema o desde python.org.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>Into {folder}: about {download} to download, {disk} on the disk. It is your own, all QGIS profiles share it, and nothing else is changed.</source>
        <translation>En {folder}: unos {download} de descarga, {disk} en el disco. Es suyo, lo comparten todos los perfiles de QGIS y no se cambia nada más.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>Into {folder}: {disk} on the disk.</source>
        <translation>En {folder}: {disk} en el disco.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>It has no wheel of: {names}.</source>
        <translation>No tiene ningún paquete wheel de: {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>Look again</source>
        <translation>Buscar otra vez</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>Looking for Python…</source>
        <translation>Buscando Python…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>No Python {least} or newer was found besides QGIS&#x27;s own.</source>
        <translation>No se encontró ningún Python {least} o posterior aparte del propio de QGIS.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>Run in a terminal: {command}</source>
        <translation>Ejecute en un terminal: {command}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>The Python that the engine&#x27;s environment is made of</source>
        <translation>El Python con el que se crea el entorno del motor de búsqueda</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>There is no folder {path}.</source>
        <translation>No existe la carpeta {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>With what training needs (PyTorch)</source>
        <translation>Con lo que necesita el entrenamiento (PyTorch)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/create_box.py"/>
        <source>{path} lacks the modules venv and ensurepip.</source>
        <translation>A {path} le faltan los módulos venv y ensurepip.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/dialog.py"/>
        <source>Set up the engine of Text Search</source>
        <translation>Configurar el motor de la búsqueda por texto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/link.py"/>
        <source>An index is being built. Changing the engine ends that; what is done is kept, and “Build index” continues there. Go on?</source>
        <translation>Se está creando un índice. Cambiar el motor de búsqueda lo interrumpe; lo hecho se conserva, y Crear índice continúa desde ahí. ¿Continuar?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/own_box.py"/>
        <source>Looking at the interpreter…</source>
        <translation>Examinando el intérprete…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/own_box.py"/>
        <source>Python interpreter of the search engine</source>
        <translation>Intérprete de Python del motor de búsqueda</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/own_box.py"/>
        <source>Python of an environment</source>
        <translation>Python de un entorno</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/own_box.py"/>
        <source>Python {version} has all packages.</source>
        <translation>Python {version} tiene todos los paquetes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/own_box.py"/>
        <source>Python {version} lacks {names}. In a terminal: {command}</source>
        <translation>A Python {version} le falta {names}. En un terminal: {command}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Bring up to date</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Checking that all is there…</source>
        <translation>Comprobando que no falta nada…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Copy log</source>
        <translation>Copiar registro</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Delete the engine&#x27;s environment in {folder}? Indexes and models stay.</source>
        <translation>¿Eliminar el entorno del motor de búsqueda en {folder}? Los índices y los modelos se conservan.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Fetching {package}: {size} so far</source>
        <translation>Descargando {package}: {size} hasta ahora</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>From a folder of wheels that was filled elsewhere</source>
        <translation>De una carpeta de paquetes wheel llenada en otro lugar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Installing {package}: {done} of {total}</source>
        <translation>Instalando {package}: {done} de {total}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Looking for {package}…</source>
        <translation>Buscando {package}…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Make one here</source>
        <translation>Crear uno aquí</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Make one without a network</source>
        <translation>Crear uno sin red</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Making the environment…</source>
        <translation>Creando el entorno…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Remove the engine</source>
        <translation>Quitar el motor de búsqueda</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Repair the engine, make it for something else, or use another</source>
        <translation>Reparar el motor de búsqueda, crearlo para otra cosa o usar otro</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Searching needs an engine: a Python of its own, apart from QGIS&#x27;s.</source>
        <translation>La búsqueda necesita un motor de búsqueda: un Python propio, aparte del de QGIS.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Setting up the engine in {folder}</source>
        <translation>Configurando el motor de búsqueda en {folder}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Setting up was interrupted. “Repair” goes on with what is there.</source>
        <translation>La configuración se interrumpió. Reparar continúa con lo que hay.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>The engine is set up: {facts}.</source>
        <translation>El motor de búsqueda está configurado: {facts}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>The engine runs with {path}.</source>
        <translation>El motor de búsqueda se ejecuta con {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>There is no program {path}.</source>
        <translation>No existe el programa {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>This version of the plugin needs other packages than are there.</source>
        <translation>Esta versión del complemento necesita otros paquetes que los que hay.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Use a Python of my own</source>
        <translation>Usar un Python propio</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>packages</source>
        <translation>paquetes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/setup/panel.py"/>
        <source>with training</source>
        <translation>con entrenamiento</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/area_field.py"/>
        <source>Add one, or index what the map shows.</source>
        <translation>Añada una, o indexe lo que muestra el mapa.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/area_field.py"/>
        <source>Selected polygons</source>
        <translation>Polígonos seleccionados</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/area_field.py"/>
        <source>The area of this index</source>
        <translation>El área de este índice</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/area_field.py"/>
        <source>The project has no polygon layer.</source>
        <translation>El proyecto no tiene ninguna capa de polígonos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/area_field.py"/>
        <source>What the map shows now</source>
        <translation>Lo que el mapa muestra ahora</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/area_field.py"/>
        <source>Which part of the raster is indexed</source>
        <translation>Qué parte del ráster se indexa</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/area_field.py"/>
        <source>Whole raster</source>
        <translation>Todo el ráster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>2nd to 98th percentile</source>
        <translation>Percentiles 2 a 98</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Area, colours, model</source>
        <translation>Área, colores, modelo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>As in the options</source>
        <translation>Como en las opciones</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>As the layer is drawn</source>
        <translation>Como se dibuja la capa</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>From … to …</source>
        <translation>De … a …</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>See, add, compare and remove models</source>
        <translation>Ver, añadir, comparar y quitar modelos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Stretch</source>
        <translation>Estiramiento</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Values as they are</source>
        <translation>Valores tal cual</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/content_box.py"/>
        <source>Which bands the model sees as red, green and blue, and how they are stretched</source>
        <translation>Qué bandas ve el modelo como rojo, verde y azul, y cómo se estiran</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source> m per pixel</source>
        <translation> m por píxel</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>GeoTIFF to write</source>
        <translation>GeoTIFF que se escribirá</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>Many providers of map images forbid to store or to analyse them. Make sure that the terms of {provider} allow it.</source>
        <translation>Muchos proveedores de imágenes de mapas prohíben guardarlas o analizarlas. Asegúrese de que las condiciones de {provider} lo permiten.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>Save a part of “{layer}”</source>
        <translation>Guardar una parte de «{layer}»</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>The whole layer</source>
        <translation>Toda la capa</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>Written to {path}.</source>
        <translation>Escrito en {path}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>{n} of {parts} parts are not complete after a second try: {share} % of the pixels did not come. They count as empty and are not searched.</source>
        <translation><numerusform>{n} de {parts} partes no está completa tras un segundo intento: el {share} % de los píxeles no llegó. Cuentan como vacíos y no se busca en ellos.</numerusform><numerusform>{n} de {parts} partes no están completas tras un segundo intento: el {share} % de los píxeles no llegó. Cuentan como vacíos y no se busca en ellos.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>{n} parts are of one colour: perhaps there is no picture at this scale.</source>
        <translation><numerusform>{n} parte es de un solo color: quizá no haya imagen a esta escala.</numerusform><numerusform>{n} partes son de un solo color: quizá no haya imagen a esta escala.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>{n} parts came at the second try.</source>
        <translation><numerusform>{n} parte llegó al segundo intento.</numerusform><numerusform>{n} partes llegaron al segundo intento.</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/draw_dialog.py"/>
        <source>{width} × {height} pixels, at most {size}</source>
        <translation>{width} × {height} píxeles, como máximo {size}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/index_settings.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/index_settings.py"/>
        <source>Indexes…</source>
        <translation>Índices…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/index_settings.py"/>
        <source>List, rebuild, relocate and delete indexes</source>
        <translation>Enumerar, reconstruir, reubicar y eliminar índices</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/panel.py"/>
        <source>({n} more)</source>
        <translation>({n} más)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/panel.py"/>
        <source>Build index</source>
        <translation>Crear índice</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/panel.py"/>
        <source>Build the index of “{layer}” anew?</source>
        <translation>¿Crear de nuevo el índice de «{layer}»?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/panel.py"/>
        <source>Cut the raster into tiles and describe each by the model, once.</source>
        <translation>Cortar el ráster en teselas y describir cada una con el modelo, una sola vez.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/panel.py"/>
        <source>Model {model}, {size}, {path}</source>
        <translation>Modelo {model}, {size}, {path}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/panel.py"/>
        <source>Save a part as GeoTIFF…</source>
        <translation>Guardar una parte como GeoTIFF…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/panel.py"/>
        <source>Save what this layer shows of an area, and search that file</source>
        <translation>Guardar lo que esta capa muestra de un área y buscar en ese archivo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/panel.py"/>
        <source>The index can be searched until the new one is whole.</source>
        <translation>Se puede buscar en el índice hasta que el nuevo esté completo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>Add to index</source>
        <translation>Añadir al índice</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>Adds {estimate}.</source>
        <translation>Añade {estimate}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>Continue index</source>
        <translation>Continuar índice</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>Index ready: {tiles}</source>
        <translation>Índice listo: {tiles}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>Looking at the area…</source>
        <translation>Examinando el área…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>No index yet.</source>
        <translation>Aún no hay índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>No tile lies in the area.</source>
        <translation>Ninguna tesela está en el área.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>So few tiles leave little to compare: a larger raster, or smaller tiles.</source>
        <translation>Tan pocas teselas dejan poco que comparar: un ráster mayor o teselas menores.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>The disk has only {size} left.</source>
        <translation>Al disco solo le quedan {size}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>The index covers this area already.</source>
        <translation>El índice ya cubre esta área.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>The index file cannot be read. It would be put aside, and a new one built.</source>
        <translation>No se puede leer el archivo del índice. Se apartaría y se crearía uno nuevo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>The index is not complete: {done} of {tiles}.</source>
        <translation>El índice no está completo: {done} de {tiles}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>The index is out of date: {reason}.</source>
        <translation>El índice está desactualizado: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>The model that built this index, {model}, is not there any more, and no other can search in it.</source>
        <translation>El modelo que creó este índice, {model}, ya no está disponible, y ningún otro puede buscar en él.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>These options differ from the index: it would be built anew, and is kept until the new one is whole.</source>
        <translation>Estas opciones difieren del índice: se crearía de nuevo, y se conserva hasta que el nuevo esté completo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>Update index</source>
        <translation>Actualizar índice</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>no index</source>
        <translation>sin índice</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>no model</source>
        <translation>sin modelo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>not complete</source>
        <translation>incompleto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>out of date</source>
        <translation>desactualizado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>the raster or the model changed</source>
        <translation>cambió el ráster o el modelo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/sources/prospect.py"/>
        <source>{n} of {all} rasters have no index yet.</source>
        <translation><numerusform>{n} de {all} rásteres aún no tiene índice.</numerusform><numerusform>{n} de {all} rásteres aún no tienen índice.</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_list.py"/>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_list.py"/>
        <source>Filter by name</source>
        <translation>Filtrar por nombre</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_list.py"/>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_list.py"/>
        <source>None is ticked: the choice stays as it was.</source>
        <translation>Ninguno está marcado: la selección queda como estaba.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_list.py"/>
        <source>Rasters to search together</source>
        <translation>Rásteres en los que buscar a la vez</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_list.py"/>
        <source>The project has no raster.</source>
        <translation>El proyecto no tiene ningún ráster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_list.py"/>
        <source>Tick all that are listed</source>
        <translation>Marcar todos los de la lista</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_list.py"/>
        <source>Tick none of those that are listed</source>
        <translation>No marcar ninguno de los de la lista</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_list.py"/>
        <source>{n} of {all} chosen</source>
        <translation>{n} de {all} elegidos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_picker.py"/>
        <source>Choose several rasters, to search them as one</source>
        <translation>Elegir varios rásteres, para buscar en ellos como si fueran uno</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_picker.py"/>
        <source>Several rasters</source>
        <translation>Varios rásteres</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_picker.py"/>
        <source>The raster to search</source>
        <translation>El ráster en el que buscar</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/sources/raster_picker.py"/>
        <source>{count} rasters</source>
        <translation><numerusform>{count} ráster</numerusform><numerusform>{count} rásteres</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_rows.py"/>
        <source>file missing</source>
        <translation>falta el archivo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_rows.py"/>
        <source>no file: save a part as one</source>
        <translation>sin archivo: dibújelo en uno</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/raster_rows.py"/>
        <source>{state}, {tiles}</source>
        <translation>{state}, {tiles}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/ready_line.py"/>
        <source>Index settings</source>
        <translation>Configuración del índice</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/ready_line.py"/>
        <source>Tiling, area, colours and model of the index; all indexes; help</source>
        <translation>Teselado, área, colores y modelo del índice; todos los índices; ayuda</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/run_row.py"/>
        <source>Pause (Esc). What is indexed stays, and “Continue index” goes on from it.</source>
        <translation>Pausar (Esc). Lo indexado se conserva, y «Continuar índice» sigue desde ahí.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/run_row.py"/>
        <source>Starting with {layer}…</source>
        <translation>Empezando con {layer}…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/run_row.py"/>
        <source>Stop indexing (Esc). The index stays as it was.</source>
        <translation>Detener la indexación (Esc). El índice queda como estaba.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>Auto ({size})</source>
        <translation>Auto ({size})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>Each scale is one more pass with larger tiles. Two scales find small and large things; more cost time and disk.</source>
        <translation>Cada escala es una pasada más con teselas mayores. Dos escalas encuentran cosas pequeñas y grandes; más cuestan tiempo y disco.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>How much neighbouring tiles repeat of each other. 50 % makes a smooth heatmap.</source>
        <translation>Cuánto repiten unas de otras las teselas vecinas. El 50 % da un mapa de calor suave.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>Metres on the ground, or pixels of the raster</source>
        <translation>Metros sobre el terreno o píxeles del ráster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>Overlap</source>
        <translation>Solapamiento</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>Scales</source>
        <translation>Escalas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>Side of a tile. Choose about the size of what you look for with its surroundings; the automatic size is what the model saw in training, or what the raster&#x27;s resolution and size allow.</source>
        <translation>Lado de una tesela. Elija aproximadamente el tamaño de lo que busca con su entorno; el tamaño automático es lo que el modelo vio en el entrenamiento, o lo que permiten la resolución y el tamaño del ráster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>The model was trained on {low} to {high} m.</source>
        <translation>El modelo se entrenó con {low} a {high} m.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>Tiling</source>
        <translation>Teselado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/tiling_box.py"/>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Add the aerial photographs of Californian cities that ship with this</source>
        <translation>Añadir las fotografías aéreas de ciudades de California incluidas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Add the small synthetic scene that ships with this</source>
        <translation>Añadir la pequeña escena sintética incluida</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Ask a raster in plain words</source>
        <translation>Pregunte a un ráster con palabras corrientes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Build its index, once. The raster never leaves this computer.</source>
        <translation>Cree su índice, una sola vez. El ráster nunca sale de este equipo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Choose a raster: an aerial or satellite image from a file.</source>
        <translation>Elija un ráster: una imagen aérea o de satélite de un archivo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Describe what to find, for example “many boats in a harbour”.</source>
        <translation>Describa en inglés lo que quiere encontrar, por ejemplo «many boats in a harbour».</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Drawn scene</source>
        <translation>Escena dibujada</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Or try a sample:</source>
        <translation>O pruebe una muestra:</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Photographs</source>
        <translation>Fotografías</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/sources/welcome.py"/>
        <source>Set up the engine, once.</source>
        <translation>Configure el motor de búsqueda, una sola vez.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>Ask in plain words</source>
        <translation>Pregunte con palabras corrientes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>Do not show again</source>
        <translation>No mostrar de nuevo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>Mark tiles of the list to refine the query. “Layers” makes polygons of what a threshold leaves, and exports.</source>
        <translation>Marque teselas de la lista para refinar la consulta. «Capas» hace polígonos con lo que deja un umbral, y exporta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>More like this, less like that</source>
        <translation>Más como esto, menos como aquello</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>Once per raster: an index</source>
        <translation>Una vez por ráster: un índice</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>The Help menu shows it at any time</source>
        <translation>El menú Ayuda lo muestra en cualquier momento</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>The best tiles come as a list, as outlines and as a heatmap, which is empty where nothing stands out.</source>
        <translation>Las mejores teselas aparecen como lista, como contornos y como mapa de calor, que está vacío donde nada destaca.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>The raster is cut into tiles, and the model describes each. It never leaves this computer.</source>
        <translation>El ráster se corta en teselas, y el modelo describe cada una. Nunca sale de este equipo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>Tour of Text Search</source>
        <translation>Recorrido por la búsqueda por texto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/tour.py"/>
        <source>{page} of {pages}</source>
        <translation>{page} de {pages}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/base_choice.py"/>
        <source>A checkpoint file…</source>
        <translation>Un archivo de punto de control…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/caption_model.py"/>
        <source>Caption</source>
        <translation>Pie de foto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/caption_model.py"/>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/caption_model.py"/>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/caption_model.py"/>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/caption_model.py"/>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/caption_model.py"/>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/counts_table.py"/>
        <source>(no class)</source>
        <translation>(sin clase)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/counts_table.py"/>
        <source>Few: what is measured on so little says hardly anything.</source>
        <translation>Pocas: lo que se mide con tan poco apenas dice nada.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/counts_table.py"/>
        <source>Pairs by class and split</source>
        <translation>Pares por clase y partición</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>Model and recipe</source>
        <translation>Modelo y receta</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>The result comes after training.</source>
        <translation>El resultado llega después del entrenamiento.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>This ends what is being done.</source>
        <translation>Esto interrumpe lo que se está haciendo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>This stops the training. What it has learnt so far is kept, and it can be continued when this dialog is opened again.</source>
        <translation>Esto detiene el entrenamiento. Lo aprendido hasta ahora se conserva, y se puede continuar cuando se abra de nuevo este diálogo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>This training was stopped; it can be continued.</source>
        <translation>Este entrenamiento se detuvo; se puede continuar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>Train for your region</source>
        <translation>Entrenar para su región</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/dialog.py"/>
        <source>{text} Go on?</source>
        <translation>{text} ¿Continuar?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>Forget what this training has learnt and begin again from the base model?</source>
        <translation>¿Olvidar lo que ha aprendido este entrenamiento y empezar de nuevo desde el modelo base?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>Forget what was learnt and begin from the base model</source>
        <translation>Olvidar lo aprendido y empezar desde el modelo base</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>Start over…</source>
        <translation>Empezar de nuevo…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>Start training</source>
        <translation>Iniciar entrenamiento</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>The model is trained. See the next step for what it brought.</source>
        <translation>El modelo está entrenado. En el siguiente paso se ve lo que ha aportado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>Training goes on in a process of its own, with low priority: QGIS and the search can be used meanwhile. It can be stopped at any time and continued later.</source>
        <translation>El entrenamiento se ejecuta en un proceso propio, con prioridad baja: entretanto se pueden usar QGIS y la búsqueda. Se puede detener en cualquier momento y continuar más tarde.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>Training, epoch {n}</source>
        <translation>Entrenamiento, época {n}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/fit_page.py"/>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>Choose rasters and labels, then make the pairs.</source>
        <translation>Elija rásteres y etiquetas y haga los pares.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>Count what the labels give; nothing is written</source>
        <translation>Contar lo que dan las etiquetas; no se escribe nada</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>Labels: polygons of a layer</source>
        <translation>Etiquetas: polígonos de</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>Make the pairs</source>
        <translation>Hacer los pares</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>New pairs replace the old ones, and what was trained on them. Go on?</source>
        <translation>Los pares nuevos reemplazan a los antiguos y lo que se entrenó con ellos. ¿Continuar?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>Rasters</source>
        <translation>Rásteres</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>Reading rasters and labels…</source>
        <translation>Leyendo rásteres y etiquetas…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>Tick the rasters on which labels lie.</source>
        <translation>Marque los rásteres sobre los que hay etiquetas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/labels_page.py"/>
        <source>What they say</source>
        <translation>Lo que dicen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/layer_choice.py"/>
        <source>A field that says “right” or “wrong” of each polygon, or yes or no; without one all are right.</source>
        <translation>Un campo que dice «right» (correcto) o «wrong» (incorrecto) de cada polígono; ninguno: todos son correctos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/layer_choice.py"/>
        <source>My marks</source>
        <translation>Mis marcas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/layer_choice.py"/>
        <source>My marks in result lists</source>
        <translation>Mis marcas en listas de resultados</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/training/layer_choice.py"/>
        <source>Only the {n} selected features</source>
        <translation><numerusform>Solo el objeto espacial seleccionado</numerusform><numerusform>Solo los {n} objetos espaciales seleccionados</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/layer_choice.py"/>
        <source>Selected features only</source>
        <translation>Solo los objetos espaciales seleccionados</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/layer_choice.py"/>
        <source>Verdict, if any</source>
        <translation>Valoración, si la hay</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>A share of general pairs, seen again while it learns yours, keeps a model from forgetting. Without a file, the recipe&#x27;s own means have to do.</source>
        <translation>Una proporción de pares generales, vistos de nuevo mientras aprende los suyos, evita que un modelo olvide. Sin un archivo, tienen que bastar los medios propios de la receta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>As the recipe has it</source>
        <translation>Según la receta</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Choose a recipe.</source>
        <translation>Elija una receta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Choose the checkpoint file.</source>
        <translation>Elija el archivo del punto de control.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Epochs at most</source>
        <translation>Épocas como máximo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>For example: CC BY 4.0, or internal use only</source>
        <translation>Por ejemplo: CC BY 4.0, o solo para uso interno</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>For example: Harbours of the Baltic</source>
        <translation>Por ejemplo: Puertos del Báltico</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>General pairs need a file and a folder of images.</source>
        <translation>Los pares generales necesitan un archivo y una carpeta de imágenes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Give the new model a name.</source>
        <translation>Dé un nombre al modelo nuevo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Images of the pairs</source>
        <translation>Sus imágenes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Keep what the model knows</source>
        <translation>Conservar lo que sabe el modelo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Measure again</source>
        <translation>Medir de nuevo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Measuring a step of each recipe…</source>
        <translation>Midiendo un paso de cada receta…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Set up training…</source>
        <translation>Configurar el entrenamiento…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Training ends before, where validation gets no better</source>
        <translation>El entrenamiento termina antes si la validación ya no mejora</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/model_page.py"/>
        <source>Training needs packages that are not installed yet.</source>
        <translation>El entrenamiento necesita paquetes que aún no están instalados.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/outcome_table.py"/>
        <source>After minus before, on the same blocks; an interval without 0 is no chance</source>
        <translation>Después menos antes, en los mismos bloques; un intervalo sin 0 no es casualidad</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/outcome_table.py"/>
        <source>After, %</source>
        <translation>Después, %</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/outcome_table.py"/>
        <source>Average precision before and after</source>
        <translation>Precisión promedio antes y después</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/outcome_table.py"/>
        <source>Average precision with the base model; 95 % interval over blocks of the ground</source>
        <translation>Precisión promedio con el modelo base; intervalo del 95 % sobre bloques del terreno</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/outcome_table.py"/>
        <source>Average precision with the new model; 95 % interval over blocks of the ground</source>
        <translation>Precisión promedio con el modelo nuevo; intervalo del 95 % sobre bloques del terreno</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/outcome_table.py"/>
        <source>Before, %</source>
        <translation>Antes, %</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/outcome_table.py"/>
        <source>Gained</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/outcome_table.py"/>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/outcome_table.py"/>
        <source>Tiles that show the class, on ground that training has not seen</source>
        <translation>Teselas que muestran la clase, en terreno que el entrenamiento no ha visto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>All classes</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>Make the pairs again with what was edited; rows without a tick are left out</source>
        <translation>Hacer de nuevo los pares con lo editado; las filas sin marcar se omiten</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>Pictures and captions</source>
        <translation>Imágenes y pies de foto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>The form was changed since these pairs were made: make them again to use that.</source>
        <translation>El formulario cambió después de hacer estos pares: hágalos de nuevo para usarlo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>Use these captions</source>
        <translation>Usar estos pies de foto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>What they give</source>
        <translation>Lo que dan</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>What was noticed</source>
        <translation>Lo observado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>split by {n} blocks of {side} {unit}, so that no tile is in two splits</source>
        <translation>partición por {n} bloques de {side} {unit}, de modo que ninguna tesela está en dos particiones</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>tiles of {sides} {unit}</source>
        <translation>teselas de {sides} {unit}</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>{count} images</source>
        <translation><numerusform>{count} imagen</numerusform><numerusform>{count} imágenes</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/pairs_panel.py"/>
        <source>“Check” counts what the labels give, class by class, before anything is made.</source>
        <translation>«Comprobar» cuenta lo que dan las etiquetas, clase por clase, antes de hacer nada.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/plot.py"/>
        <source>Loss and validation recall</source>
        <translation>Pérdida y exhaustividad de validación</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/plot.py"/>
        <source>Nothing has been measured yet</source>
        <translation>Aún no se ha medido nada</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/plot.py"/>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/plot.py"/>
        <source>step {n} of {all}</source>
        <translation>paso {n} de {all}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/plot.py"/>
        <source>validation recall</source>
        <translation>exhaustividad de validación</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/plot.py"/>
        <source>validation recall, best {value}</source>
        <translation>exhaustividad de validación, la mejor {value}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/plot.py"/>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/raster_choice.py"/>
        <source>Rasters to train on</source>
        <translation>Rásteres con los que entrenar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/raster_choice.py"/>
        <source>{name} ({state})</source>
        <translation>{name} ({state})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/recipe_list.py"/>
        <source>about {time}</source>
        <translation>aproximadamente {time}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/recipe_list.py"/>
        <source>{size} of memory</source>
        <translation>{size} de memoria</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Both models are asked on ground that training has not seen: the rasters are indexed for each of them in the cache, unless that was done before.</source>
        <translation>Se pregunta a ambos modelos en terreno que el entrenamiento no ha visto: los rásteres se indexan en la caché para cada uno de ellos, si no se hizo antes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Compare before and after</source>
        <translation>Comparar antes y después</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Delete the training</source>
        <translation>Eliminar el entrenamiento</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Delete the training…</source>
        <translation>Eliminar el entrenamiento…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Delete this training with its pairs and its report?</source>
        <translation>¿Eliminar este entrenamiento con sus pares y su informe?</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Index the rasters with it</source>
        <translation>Indexar los rásteres con él</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Its model was not taken over and is deleted as well.</source>
        <translation>Su modelo no se adoptó y también se elimina.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Marks go on teaching: “Teach this search” works on the new model, too.</source>
        <translation>Las marcas siguen enseñando: «Enseñar a esta búsqueda» funciona también con el modelo nuevo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Open the report</source>
        <translation>Abrir el informe</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/gui/training/result_page.py"/>
        <source>{model} is among the models now. An index belongs to one model: the {n} rasters have to be indexed again before they are searched with this one.</source>
        <translation><numerusform>{model} está ahora entre los modelos. Un índice pertenece a un modelo: hay que indexar de nuevo el ráster antes de buscar en él con este.</numerusform><numerusform>{model} está ahora entre los modelos. Un índice pertenece a un modelo: hay que indexar de nuevo los {n} rásteres antes de buscar en ellos con este.</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/run_combo.py"/>
        <source>A new training</source>
        <translation>Un entrenamiento nuevo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/run_combo.py"/>
        <source>begun</source>
        <translation>empezado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/run_combo.py"/>
        <source>pairs are made</source>
        <translation>pares hechos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/run_combo.py"/>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/run_combo.py"/>
        <source>trained</source>
        <translation>entrenado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/run_combo.py"/>
        <source>trained and compared</source>
        <translation>entrenado y comparado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/size_choice.py"/>
        <source>For example: 192; 384</source>
        <translation>Por ejemplo: 192; 384</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/size_choice.py"/>
        <source>For example: 60; 120</source>
        <translation>Por ejemplo: 60; 120</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/size_choice.py"/>
        <source>Sides in metres</source>
        <translation>Lados en metros</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/size_choice.py"/>
        <source>Sides in pixels</source>
        <translation>Lados en píxeles</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/size_choice.py"/>
        <source>Sides of tiles in metres; several are separated by semicolons.</source>
        <translation>Lados de las teselas en metros; si son varios, separados por punto y coma.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/size_choice.py"/>
        <source>Sides of tiles in pixels; several are separated by semicolons.</source>
        <translation>Lados de las teselas en píxeles; si son varios, separados por punto y coma.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/size_choice.py"/>
        <source>Type the sides of tiles in metres, separated by semicolons.</source>
        <translation>Escriba los lados de las teselas en metros, separados por punto y coma.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/size_choice.py"/>
        <source>Type the sides of tiles in pixels, separated by semicolons.</source>
        <translation>Escriba los lados de las teselas en píxeles, separados por punto y coma.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>All fields of a feature</source>
        <translation>Todos los campos de un objeto espacial</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>Captions, in a field</source>
        <translation>Pies de foto, en un campo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>Choose the field that says what the polygons show.</source>
        <translation>Elija el campo que dice qué muestran los polígonos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>Choose the field with the captions.</source>
        <translation>Elija el campo con los pies de foto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>Classes, in a field</source>
        <translation>Clases, en un campo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>Each sentence needs {} once, where the class stands.</source>
        <translation>Cada frase necesita {} una vez, donde va la clase.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>For example: “a harbour of the Baltic with {}”. One sentence a line.</source>
        <translation>Por ejemplo: «a harbour of the Baltic with {}». Una frase por línea.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>Sentences around a class</source>
        <translation>Frases alrededor de una clase</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>Tags of OpenStreetMap</source>
        <translation>Etiquetas de OpenStreetMap</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>The field of the class: pairs are counted and split by it.</source>
        <translation>El campo de la clase: los pares se cuentan y se reparten según él.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>Usual sentences are made. Own ones: one a line, {} stands for the class</source>
        <translation>Se forman frases habituales. Propias: una por línea, {} representa la clase</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/gui/training/text_choice.py"/>
        <source>“Check” shows one of the captions of each class.</source>
        <translation>«Comprobar» muestra uno de los pies de foto de cada clase.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>A file could not be written: {reason}.</source>
        <translation>No se pudo escribir un archivo: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>A filter of your network may look into the connection: name its certificate in the environment variable PIP_CERT, or use a folder of wheels.</source>
        <translation>Puede que un filtro de su red inspeccione la conexión: indique su certificado en la variable de entorno PIP_CERT o use una carpeta de paquetes wheel.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Check it, and its name and password, in Settings ▸ Options ▸ Network.</source>
        <translation>Compruébelo, así como su nombre y contraseña, en Configuración ▸ Opciones ▸ Red.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Check the network, and QGIS&#x27;s proxy in Settings ▸ Options ▸ Network; or use a folder of wheels.</source>
        <translation>Compruebe la red y el proxy de QGIS en Configuración ▸ Opciones ▸ Red; o use una carpeta de paquetes wheel.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Choose another Python, or install its modules venv and ensurepip.</source>
        <translation>Elija otro Python o instale sus módulos venv y ensurepip.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Choose another version of Python.</source>
        <translation>Elija otra versión de Python.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Copy the log and report it, or choose another version of Python.</source>
        <translation>Copie el registro e informe del problema, o elija otra versión de Python.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>End what uses the engine, other windows of QGIS too, then repair.</source>
        <translation>Cierre lo que usa el motor de búsqueda, también otras ventanas de QGIS, y repárelo después.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Fetch it with the same system and the same version of Python, see the command.</source>
        <translation>Descárguelo con el mismo sistema y la misma versión de Python, vea la orden.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Free some space, then repair: what is there already is used.</source>
        <translation>Libere espacio y repárelo después: se usa lo que ya está allí.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Free some space; nothing was changed.</source>
        <translation>Libere espacio; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Move them elsewhere; nothing was changed.</source>
        <translation>Muévalos a otro lugar; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Setting up the engine was cancelled.</source>
        <translation>Se canceló la configuración del motor de búsqueda.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>The certificate of {host} is not trusted here.</source>
        <translation>Aquí no se confía en el certificado de {host}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>The disk is too full: {needed} are needed in {folder}, {free} are free.</source>
        <translation>El disco está demasiado lleno: se necesitan {needed} en {folder} y hay {free} libres.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>The disk of {folder} ran full.</source>
        <translation>El disco de {folder} se llenó.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>The engine is being set up by another program already (process {pid} on {host}).</source>
        <translation>Otro programa ya está configurando el motor de búsqueda (proceso {pid} en {host}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>The folder has no wheel of {package} for Python {python} on this system.</source>
        <translation>La carpeta no tiene ningún paquete wheel de {package} para Python {python} en este sistema.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>The log has what it said. Repair tries it again.</source>
        <translation>El registro contiene lo que dijo. Reparar lo intenta de nuevo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>The packages are installed, but do not work: {reason}.</source>
        <translation>Los paquetes están instalados, pero no funcionan: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>The packages could not be fetched: there is no way to {host}.</source>
        <translation>No se pudieron descargar los paquetes: no hay conexión con {host}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>The proxy let nothing through: {reason}.</source>
        <translation>El proxy no dejó pasar nada: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>There is no wheel of {package} for Python {python} on this system.</source>
        <translation>No hay ningún paquete wheel de {package} para Python {python} en este sistema.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>Wait until it is done there.</source>
        <translation>Espere a que termine allí.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>pip failed: {reason}.</source>
        <translation>pip falló: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>{folder} holds files that are none of an environment.</source>
        <translation>{folder} contiene archivos que no son de un entorno.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/installation/failures.py"/>
        <source>{python} could not make an environment: {reason}.</source>
        <translation>{python} no pudo crear un entorno: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/area.py"/>
        <source>Add it, or search elsewhere: the area is chosen beside the query.</source>
        <translation>Añádala o busque en otro lugar: el área se elige junto a la consulta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/area.py"/>
        <source>Free space on the disk, or set another folder for temporary files.</source>
        <translation>Libere espacio en el disco o establezca otra carpeta para los archivos temporales.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/area.py"/>
        <source>No polygon of “{layer}” is selected.</source>
        <translation>No hay ningún polígono de «{layer}» seleccionado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/area.py"/>
        <source>Select or draw polygons, or take another area.</source>
        <translation>Seleccione o dibuje polígonos, o tome otra área.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/area.py"/>
        <source>The area of interest cannot be written: {reason}.</source>
        <translation>No se puede escribir el área de interés: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/area.py"/>
        <source>The project has no polygon layer “{layer}” in which to search.</source>
        <translation>El proyecto no tiene ninguna capa de polígonos «{layer}» en la que buscar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/area.py"/>
        <source>“{layer}” holds no polygon.</source>
        <translation>«{layer}» no contiene ningún polígono.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/export.py"/>
        <source>Choose a name that ends in .gpkg, .geojson or .csv.</source>
        <translation>Elija un nombre que termine en .gpkg, .geojson o .csv.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/export.py"/>
        <source>Choose another folder, or close the program that has the file open.</source>
        <translation>Elija otra carpeta o cierre el programa que tiene abierto el archivo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/export.py"/>
        <source>Tiles cannot be written as {path}.</source>
        <translation>Las teselas no se pueden escribir como {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/export.py"/>
        <source>{path} cannot be written ({reason}).</source>
        <translation>No se puede escribir {path} ({reason}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/group.py"/>
        <source>Heatmaps</source>
        <translation>Mapas de calor</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/heatmap_styles.py"/>
        <source>Inferno on dark images</source>
        <translation>Inferno sobre imágenes oscuras</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/heatmap_styles.py"/>
        <source>Turbo in steps</source>
        <translation>Turbo por niveles</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/heatmap_styles.py"/>
        <source>Violet to yellow</source>
        <translation>De violeta a amarillo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/label_file.py"/>
        <source>Make the file and its folder writable, save what is being edited in it, or close the program that holds it.</source>
        <translation>Haga que se pueda escribir en el archivo y su carpeta, guarde lo que se está editando en él o cierre el programa que lo tiene ocupado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/label_file.py"/>
        <source>Move the file away, or give it another name; marks make a new one.</source>
        <translation>Aparte el archivo o dele otro nombre; las marcas crean uno nuevo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/label_file.py"/>
        <source>The marks cannot be written to {path}.</source>
        <translation>No se pueden escribir las marcas en {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/label_file.py"/>
        <source>{path} holds no labels that the plugin wrote.</source>
        <translation>{path} no contiene etiquetas escritas por el complemento.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/label_layer.py"/>
        <source>Labels “{text}”</source>
        <translation>Etiquetas «{text}»</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/label_layer.py"/>
        <source>right</source>
        <translation>correcta</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/label_layer.py"/>
        <source>wrong</source>
        <translation>incorrecta</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/labels.py"/>
        <source>Check that the disk has space and that {path} can be written.</source>
        <translation>Compruebe que el disco tiene espacio y que se puede escribir {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/labels.py"/>
        <source>Select or draw polygons first.</source>
        <translation>Seleccione o dibuje primero polígonos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/labels.py"/>
        <source>The labels of “{layer}” cannot be written: {reason}.</source>
        <translation>No se pueden escribir las etiquetas de «{layer}»: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/loading.py"/>
        <source>Best tiles</source>
        <translation>Mejores teselas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/loading.py"/>
        <source>Best tiles for “{query}”</source>
        <translation>Mejores teselas para «{query}»</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/loading.py"/>
        <source>Heatmap</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/loading.py"/>
        <source>Heatmap for “{query}”</source>
        <translation>Mapa de calor para «{query}»</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/loading.py"/>
        <source>QGIS cannot open the result file {path}.</source>
        <translation>QGIS no puede abrir el archivo de resultados {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/loading.py"/>
        <source>Search again; if it stays so, look at the log panel “Text Search”.</source>
        <translation>Busque de nuevo; si sigue igual, mire el panel de registro «Text Search».</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/loading.py"/>
        <source>no reference system</source>
        <translation>sin sistema de referencia</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/origin.py"/>
        <source>Choose a raster layer that comes from a file, for example a GeoTIFF.</source>
        <translation>Elija una capa ráster que proceda de un archivo, por ejemplo un GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/origin.py"/>
        <source>Draw the part that you want to search into a GeoTIFF with the button below.</source>
        <translation>Dibuje en un GeoTIFF la parte en la que quiere buscar, con el botón de abajo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/origin.py"/>
        <source>Repair the layer&#x27;s data source, or remove the layer.</source>
        <translation>Repare la fuente de datos de la capa o quite la capa.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/origin.py"/>
        <source>The file of “{layer}” does not exist any more: {path}.</source>
        <translation>El archivo de «{layer}» ya no existe: {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/origin.py"/>
        <source>“{layer}” comes from a service ({provider}), not from a raster file.</source>
        <translation>«{layer}» procede de un servicio ({provider}), no de un archivo ráster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/origin.py"/>
        <source>“{layer}” is a part of a larger file: {path}.</source>
        <translation>«{layer}» es una parte de un archivo mayor: {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/origin.py"/>
        <source>“{layer}” is not a raster layer.</source>
        <translation>«{layer}» no es una capa ráster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/origin.py"/>
        <source>“{layer}” lies inside an archive or on a server: {path}.</source>
        <translation>«{layer}» está dentro de un archivo comprimido o en un servidor: {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outlines.py"/>
        <source>closest, nothing stands out</source>
        <translation>las más cercanas, nada destaca</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outlines.py"/>
        <source>rank {first} and lower</source>
        <translation>puesto {first} y siguientes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outlines.py"/>
        <source>rank {first} to {last}</source>
        <translation>puestos {first} a {last}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outlines.py"/>
        <source>unlikely</source>
        <translation>improbable</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outlines.py"/>
        <source>{count} more, overlapping</source>
        <translation>{count} más, solapadas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outputs.py"/>
        <source>Choose another name, or remove the layer first.</source>
        <translation>Elija otro nombre o quite primero la capa.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outputs.py"/>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outputs.py"/>
        <source>{path} is an index and is not replaced.</source>
        <translation>{path} es un índice y no se reemplaza.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outputs.py"/>
        <source>{path} is the file of this project.</source>
        <translation>{path} es el archivo de este proyecto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/outputs.py"/>
        <source>“{layer}” in this project is read from {path}.</source>
        <translation>«{layer}» de este proyecto se lee de {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/polygons.py"/>
        <source>Lower it and try again.</source>
        <translation>Redúzcalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/polygons.py"/>
        <source>Making polygons was cancelled.</source>
        <translation>Se canceló la creación de polígonos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/polygons.py"/>
        <source>Nothing reaches the threshold.</source>
        <translation>Nada alcanza el umbral.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/polygons.py"/>
        <source>Polygons of a text search</source>
        <translation>Polígonos de una búsqueda por texto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/polygons.py"/>
        <source>Take the heatmaps of the single rasters.</source>
        <translation>Use los mapas de calor de cada ráster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/polygons.py"/>
        <source>The result file {path} cannot be read.</source>
        <translation>No se puede leer el archivo de resultados {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/polygons.py"/>
        <source>{path} cannot be written.</source>
        <translation>No se puede escribir {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/polygons.py"/>
        <source>{path} is too large to make polygons of it at once.</source>
        <translation>{path} es demasiado grande para convertirlo en polígonos de una vez.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/provenance.py"/>
        <source>Closest matches to a text query, not a complete inventory. Values are relative to this raster and this query; they cannot be compared across queries.</source>
        <translation>Coincidencias más cercanas con una consulta de texto, no un inventario completo. Los valores son relativos a este ráster y a esta consulta; no se pueden comparar entre consultas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/provenance.py"/>
        <source>Text search</source>
        <translation>Búsqueda por texto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/rendered.py"/>
        <source>Check the connection and the layer, or choose another resolution.</source>
        <translation>Compruebe la conexión y la capa, o elija otra resolución.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/rendered.py"/>
        <source>Choose a smaller area, or a resolution of {metres} m or coarser.</source>
        <translation>Elija un área menor o una resolución de {metres} m o más gruesa.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/rendered.py"/>
        <source>Drawing the layer was cancelled.</source>
        <translation>Se canceló el dibujo de la capa.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/rendered.py"/>
        <source>Free space on the disk, or choose another folder.</source>
        <translation>Libere espacio en el disco o elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/rendered.py"/>
        <source>Move the map to where the layer shows something, or choose the layer&#x27;s extent.</source>
        <translation>Mueva el mapa a donde la capa muestre algo o elija la extensión de la capa.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/rendered.py"/>
        <source>That would be {n} million pixels; at most {most} million are drawn.</source>
        <translation>Serían {n} millones de píxeles; se dibujan como máximo {most} millones.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/rendered.py"/>
        <source>The picture cannot be written to {path}: {reason}.</source>
        <translation>No se puede escribir la imagen en {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/rendered.py"/>
        <source>“{layer}” gave no picture of that area.</source>
        <translation>«{layer}» no dio ninguna imagen de esa área.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/rendered.py"/>
        <source>“{layer}” shows nothing in that area.</source>
        <translation>«{layer}» no muestra nada en esa área.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>Nothing stands out</source>
        <translation>Nada destaca</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>drawn from {value}</source>
        <translation>dibujado desde {value}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>fair from {value}</source>
        <translation>moderada desde {value}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>fair: not drawn</source>
        <translation>moderada: no se dibuja</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>relative similarity</source>
        <translation>similitud relativa</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>strong from {value}</source>
        <translation>fuerte desde {value}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>unlikely: not drawn</source>
        <translation>improbable: no se dibuja</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>weak from {value}</source>
        <translation>débil desde {value}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/layers/styles.py"/>
        <source>weak: not drawn</source>
        <translation>débil: no se dibuja</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>Comparing the towers with the checkpoint</source>
        <translation>Comparando las torres con el punto de control</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>How much ground the training images show was not said: tiles that follow the model are {side} wide.</source>
        <translation>No se indicó cuánto terreno muestran las imágenes de entrenamiento: las teselas que se ajustan al modelo tienen {side} de ancho.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>Measuring what its scores mean</source>
        <translation>Midiendo lo que significan sus puntuaciones</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>Reading the checkpoint</source>
        <translation>Leyendo el punto de control</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>Searching the sample scene</source>
        <translation>Buscando en la escena de muestra</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>The file does not say whether its towers compute GELU or QuickGELU; GELU was taken, as of a model that was trained with open_clip. If that is wrong, the model works badly: convert it again as {other}.</source>
        <translation>El archivo no dice si sus torres calculan GELU o QuickGELU; se tomó GELU, como en un modelo entrenado con open_clip. Si es incorrecto, el modelo funciona mal: conviértalo de nuevo como {other}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>The file does not say whether its towers compute GELU or QuickGELU; QuickGELU was taken, as of OpenAI&#x27;s models, RemoteCLIP and GeoRSCLIP. If that is wrong, the model works badly: convert it again as {other}.</source>
        <translation>El archivo no dice si sus torres calculan GELU o QuickGELU; se tomó QuickGELU, como en los modelos de OpenAI, RemoteCLIP y GeoRSCLIP. Si es incorrecto, el modelo funciona mal: conviértalo de nuevo como {other}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>The model hardly tells the photographs that ship with the plugin apart: one that shows what a text names scores above one that does not in {share} of the cases, where chance is 50 %. Its weights may never have been trained, or for something else than images with texts, or with another activation or normalisation.</source>
        <translation>El modelo apenas distingue las fotografías incluidas con el complemento: una que muestra lo que nombra un texto puntúa por encima de una que no lo muestra en el {share} de los casos, cuando el azar es el 50 %. Puede que sus pesos nunca se entrenaran, o que fuera para otra cosa que imágenes con textos, o con otra activación o normalización.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>This takes about {memory} GB of memory and {disk} GB of disk.</source>
        <translation>Esto necesita unos {memory} GB de memoria y {disk} GB de disco.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/conversion.py"/>
        <source>Writing {name}</source>
        <translation>Escribiendo {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>It was indexed as {path}; its tiles are kept.</source>
        <translation>Se indexó como {path}; sus teselas se conservan.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>Its tiles are built again, since {reason}.</source>
        <translation>Sus teselas se crean de nuevo porque {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>Its tiles are built again, since {reason}: those that the index had, and those in the area of interest.</source>
        <translation>Sus teselas se crean de nuevo porque {reason}: las que tenía el índice y las del área de interés.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>Rows that were added by hand to the layer of {path} are no tiles and are not searched: {n}.</source>
        <translation>Las filas que se añadieron a mano a la capa de {path} no son teselas y no se busca en ellas: {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>Tiles of {path} that were removed from its layer by hand are not searched: {n}. The index command builds them again.</source>
        <translation>No se busca en las teselas de {path} que se eliminaron a mano de su capa: {n}. La orden index las crea de nuevo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>another number of views ({built}, not {wanted})</source>
        <translation>otro número de vistas ({built}, no {wanted})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>another overlap ({built}, not {wanted})</source>
        <translation>otro solapamiento ({built}, no {wanted})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>another stretch ({built}, not {wanted})</source>
        <translation>otro estiramiento ({built}, no {wanted})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>another tile size ({built}, not {wanted})</source>
        <translation>otro tamaño de tesela ({built}, no {wanted})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>it was written again since it was indexed</source>
        <translation>se escribió de nuevo desde que se indexó</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>other bands ({built}, not {wanted})</source>
        <translation>otras bandas ({built}, no {wanted})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>other scales ({built}, not {wanted})</source>
        <translation>otras escalas ({built}, no {wanted})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the file is missing</source>
        <translation>falta el archivo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the file {name} says something else about it</source>
        <translation>el archivo {name} dice otra cosa sobre él</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the file {name} that it is made of changed</source>
        <translation>cambió el archivo {name} del que se compone</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the file {name} that it is made of is missing</source>
        <translation>falta el archivo {name} del que se compone</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the file {name} was added beside it</source>
        <translation>se añadió junto a él el archivo {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the file&#x27;s content changed</source>
        <translation>cambió el contenido del archivo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the file&#x27;s size changed from {then} to {now} bytes</source>
        <translation>el tamaño del archivo cambió de {then} a {now} bytes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the files that it is made of are others where it lies now</source>
        <translation>los archivos de los que se compone son otros donde está ahora</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the raster is read otherwise than it was</source>
        <translation>el ráster se lee de otra manera que antes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>the raster lies elsewhere than it did</source>
        <translation>el ráster está en otro lugar que antes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>windows that are indexed: {done} of {all}</source>
        <translation>ventanas indexadas: {done} de {all}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>{path} does not exist any more; relocate it if it was moved, or forget it</source>
        <translation>{path} ya no existe; reubíquelo si se movió u olvídelo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/indexes.py"/>
        <source>{path}: GeoParquet beside indexes, and so left out unless named: {names}</source>
        <translation>{path}: GeoParquet junto a índices, y por eso se omite si no se indica expresamente: {names}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>A class is shown by {share} of the tiles in the mean: for these labels the tiles are so large that any order looks good. Smaller tiles tell more.</source>
        <translation>Una clase aparece en promedio en el {share} de las teselas: para estas etiquetas, las teselas son tan grandes que cualquier orden parece bueno. Teselas menores dicen más.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>A taught search looks better than it is on the places that taught it: limit the evaluation to an area without them.</source>
        <translation>Una búsqueda enseñada parece mejor de lo que es en los lugares que le enseñaron: limite la evaluación a un área sin ellos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>A tile without a label counts as one that does not show it.</source>
        <translation>Una tesela sin etiqueta cuenta como una que no lo muestra.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>All polygons are of one class: training has nothing to tell it apart from, and its result says little about search. Label other things as well.</source>
        <translation>Todos los polígonos son de una sola clase: el entrenamiento no tiene de qué distinguirla, y dice poco sobre la búsqueda. Etiquete también otras cosas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Images left out, as {path} says: {n}.</source>
        <translation>Imágenes omitidas, como dice {path}: {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Images of {names} left out of training: {n} – by chance, so that no class is more than {share} of them.</source>
        <translation>Imágenes de {names} que se dejaron fuera del entrenamiento: {n} – al azar, para que ninguna clase sea más del {share} de ellas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Intervals are those in which 95 % of the resamples lie, each drawn from {n} blocks of {side}: tiles side by side are alike.</source>
        <translation>Los intervalos son aquellos en los que está el 95 % de los remuestreos, cada uno extraído de {n} bloques de {side}: las teselas contiguas se parecen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels left out: {n} – it is not clear whether they are right or wrong. Say right or wrong there.</source>
        <translation>Etiquetas omitidas: {n} – no está claro si son correctas o incorrectas. Indique allí right o wrong.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels left out: {n} – their geometry cannot be read, first that of feature {feature}: {reason}.</source>
        <translation>Etiquetas omitidas: {n} – su geometría no se puede leer, la primera es la del objeto espacial {feature}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels left out: {n} – their geometry is empty or no polygon. Give points and lines a buffer first.</source>
        <translation>Etiquetas omitidas: {n} – su geometría está vacía o no es un polígono. Dé antes un área de influencia a los puntos y las líneas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels left out: {n} – they are smaller than a pixel.</source>
        <translation>Etiquetas omitidas: {n} – son menores que un píxel.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels left out: {n} – they lie on none of the rasters.</source>
        <translation>Etiquetas omitidas: {n} – no están sobre ninguno de los rásteres.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels left out: {n} – they say nothing.</source>
        <translation>Etiquetas omitidas: {n} – no dicen nada.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels left out: {n} – they say right and wrong of the same place, first about “{text}”.</source>
        <translation>Etiquetas omitidas: {n} – dicen correcto e incorrecto del mismo lugar, la primera sobre «{text}».</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels left out: {n} – they say the same of a polygon again.</source>
        <translation>Etiquetas omitidas: {n} – repiten lo mismo de un polígono.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels that cross themselves: {n} – their polygons were repaired.</source>
        <translation>Etiquetas que se cruzan a sí mismas: {n} – sus polígonos se repararon.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Labels without a verdict: {n} – they count as right.</source>
        <translation>Etiquetas sin veredicto: {n} – cuentan como correctas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Mean average precision here {before} → {after}, {gained}: labels lie in too few places to tell whether that is chance.</source>
        <translation>Precisión promedio media aquí {before} → {after}, {gained}: las etiquetas están en demasiado pocos lugares para saber si es casualidad.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Mean average precision here: {after} (classes: {n}).</source>
        <translation>Precisión promedio media aquí: {after} (clases: {n}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>No difference can be told here: mean average precision {before} → {after}, {gained}.</source>
        <translation>Aquí no se aprecia ninguna diferencia: precisión promedio media {before} → {after}, {gained}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>No image shows {names}: of a polygon it must hold half, or it must cover a quarter of the image, and lie within the blocks of a split. Draw parts of long things, or give other sizes.</source>
        <translation>Ninguna imagen muestra {names}: de un polígono debe contener la mitad, o este debe cubrir una cuarta parte de la imagen, y debe estar dentro de los bloques de una partición. Dibuje partes de las cosas largas o indique otros tamaños.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>No polygon lies on {path}: no images are made of it.</source>
        <translation>Ningún polígono está sobre {path}: no se hacen imágenes de él.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Of the area, only the ground of the split “{split}” counts.</source>
        <translation>Del área, solo cuenta el terreno de la partición «{split}».</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Only a few images of {names} are for training: {counts}.</source>
        <translation>Solo unas pocas imágenes entrenan {names}: {counts}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Only tiles that a label touches count.</source>
        <translation>Solo cuentan las teselas que toca una etiqueta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Rasters without a reference system: {n}, first {path} – the labels&#x27; coordinates are taken for theirs. If the labels are in another system, nothing here means anything.</source>
        <translation>Rásteres sin sistema de referencia: {n}, el primero {path} – las coordenadas de las etiquetas se toman como las suyas. Si las etiquetas están en otro sistema, nada de esto significa nada.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Rows of {path} that name another split or label than the image has: {n} – only captions are taken from there. Labels are changed in the layer, and splits follow the ground.</source>
        <translation>Filas de {path} que indican otra partición u otra etiqueta que las que tiene la imagen: {n} – de ahí solo se toman los pies de foto. Las etiquetas se cambian en la capa, y las particiones siguen el terreno.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Search got better here: mean average precision {before} → {after}, {gained}.</source>
        <translation>La búsqueda mejoró aquí: precisión promedio media {before} → {after}, {gained}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Search got worse here: mean average precision {before} → {after}, {gained}.</source>
        <translation>La búsqueda empeoró aquí: precisión promedio media {before} → {after}, {gained}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>The labels have no reference system: their coordinates are taken for the raster&#x27;s.</source>
        <translation>Las etiquetas no tienen sistema de referencia: sus coordenadas se toman como las del ráster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>The model is compared with itself, on the same tiles: there can be no difference. Name another one.</source>
        <translation>El modelo se compara consigo mismo, con las mismas teselas: no puede haber diferencia. Indique otro.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>The texts of the field {field} are sentences: they are taken for captions, and polygons have no class. Name the field of classes too, so that they are spread over the splits.</source>
        <translation>Los textos del campo {field} son frases: se toman como pies de foto, y los polígonos no tienen clase. Indique también el campo de las clases, para que se repartan entre las particiones.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>The tiles are up to {side} wide, and this ground was kept free of training for tiles of {largest}: some show a part of what the model was trained on, and look better for it. Evaluate with tiles of {largest} and the scale 1.</source>
        <translation>Las teselas tienen hasta {side} de ancho, y este terreno se dejó fuera del entrenamiento para teselas de {largest}: algunas muestran una parte de aquello con lo que se entrenó el modelo y por eso parecen mejores. Evalúe con teselas de {largest} y la escala 1.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>There are no intervals: fewer than {n} blocks are too few to tell what is chance. Evaluate on a larger area, or with smaller blocks.</source>
        <translation>No hay intervalos: menos de {n} bloques son demasiado pocos para saber qué es casualidad. Evalúe en un área mayor o con bloques menores.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>There is no interval where fewer than {n} blocks show a class, which is too few to tell: {labels}.</source>
        <translation>No hay intervalo cuando menos de {n} bloques muestran una clase, que son demasiado pocos para saberlo: {labels}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>There is one class only, “{label}”: what is said of it says nothing of other queries.</source>
        <translation>Solo hay una clase, «{label}»: lo que se dice de ella no dice nada de otras consultas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Tiles left out: {n} of {all} – they lie across the border of two splits.</source>
        <translation>Teselas omitidas: {n} de {all} – están sobre el límite de dos particiones.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Tiles left out: {n} – they show no pixels with data.</source>
        <translation>Teselas omitidas: {n} – no muestran píxeles con datos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Tiles of {side} do not fit {path}: it has none of them.</source>
        <translation>Las teselas de {side} no caben en {path}: no tiene ninguna de ellas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Tiles that show a little of a region, and are neither right nor wrong for its class: {n} – less than a quarter of the tile, and less than half of the region.</source>
        <translation>Teselas que muestran un poco de una región y no son ni correctas ni incorrectas para su clase: {n} – menos de una cuarta parte de la tesela y menos de la mitad de la región.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>Where nobody judged, a tile counts as wrong: with verdicts on some results, count labelled tiles only.</source>
        <translation>Donde nadie ha valorado, una tesela cuenta como incorrecta: si hay valoraciones de algunos resultados, cuente solo las teselas etiquetadas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{names} can be seen in one or two blocks of {side} only, and not in every split: label some elsewhere too, or give smaller tiles or blocks.</source>
        <translation>{names} se ven solo en uno o dos bloques de {side}, y no en todas las particiones: etiquete algunos también en otros lugares, o indique teselas o bloques menores.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{side} as asked for.</source>
        <translation>{side}, como se pidió.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{side} of ground besides: {names} are some {width} wide, and small in larger tiles.</source>
        <translation>Además, {side} de terreno: {names} tienen unos {width} de ancho y son pequeños en teselas mayores.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{side} of ground besides: {names} are some {width} wide, and smaller tiles show parts of them only.</source>
        <translation>Además, {side} de terreno: {names} tienen unos {width} de ancho, y las teselas menores solo muestran partes de ellos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{side} of ground, as in the tiles that people judged.</source>
        <translation>{side} de terreno, como muestran las teselas que se han valorado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{side} of ground, less than the {typical} that suit the model {model}: so small an area is split into training, validation and test only with smaller tiles.</source>
        <translation>{side} de terreno, menos de los {typical} que convienen al modelo {model}: un área tan pequeña solo se puede repartir en entrenamiento, validación y prueba con teselas menores.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{side} of ground, less than the {typical} that suit the model {model}: the rasters are too small for larger tiles.</source>
        <translation>{side} de terreno, menos de los {typical} que convienen al modelo {model}: los rásteres son demasiado pequeños para teselas mayores.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{side} of ground, which the images of the model {model} show as a rule.</source>
        <translation>{side} de terreno, lo que muestran por lo general las imágenes del modelo {model}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{side} of ground: the resolution allows no smaller tiles, and the model {model} knows images of {low} to {high}.</source>
        <translation>{side} de terreno: la resolución no permite teselas menores, y el modelo {model} conoce imágenes de {low} a {high}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>{split} shows nothing of {names}.</source>
        <translation>{split} no muestra nada de {names}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/labels.py"/>
        <source>“{label}” was left out: at this tile size no tile shows any region of it (regions: {n}).</source>
        <translation>Se omitió «{label}»: con este tamaño de tesela ninguna tesela muestra una región suya (regiones: {n}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>It differs from {reference} on the CPU: cosine {globe} global, {local} local, where {least} is asked for.</source>
        <translation>Difiere de {reference} en la CPU: coseno global {globe}, local {local}, cuando se exige {least}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: ONNX Runtime could not start it, and gives no reason.</source>
        <translation>Sin CUDA: ONNX Runtime no pudo iniciarlo y no da ningún motivo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: ONNX Runtime could not start it: {reason}.</source>
        <translation>Sin CUDA: ONNX Runtime no pudo iniciarlo: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: no NVIDIA GPU with a driver was found here.</source>
        <translation>Sin CUDA: no se encontró aquí ninguna GPU de NVIDIA con controlador.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: the NVIDIA driver does not answer ({reason}). Restart the computer; if that does not help, install the driver again.</source>
        <translation>Sin CUDA: el controlador de NVIDIA no responde ({reason}). Reinicie el equipo; si no sirve, instale de nuevo el controlador.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: the NVIDIA driver {driver} knows CUDA up to {knows}, and the installed onnxruntime-gpu needs {cuda}. Update the driver, or install an older onnxruntime-gpu: {command}</source>
        <translation>Sin CUDA: el controlador de NVIDIA {driver} conoce CUDA hasta {knows}, y el onnxruntime-gpu instalado necesita {cuda}. Actualice el controlador o tome uno más antiguo de estos: {command}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: the NVIDIA driver {driver} knows CUDA up to {knows}, and the installed onnxruntime-gpu needs {cuda}. Update the driver.</source>
        <translation>Sin CUDA: el controlador de NVIDIA {driver} conoce CUDA hasta {knows}, y el onnxruntime-gpu instalado necesita {cuda}. Actualice el controlador.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: the environment variable CUDA_VISIBLE_DEVICES hides the GPU, {gpu}.</source>
        <translation>Sin CUDA: la variable de entorno CUDA_VISIBLE_DEVICES oculta la GPU, {gpu}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: the installed onnxruntime {version} is the one for CPUs. Set the engine up for NVIDIA GPUs, which installs onnxruntime-gpu in its place.</source>
        <translation>Sin CUDA: el onnxruntime {version} instalado es el de las CPU. Configure el motor de búsqueda para GPU de NVIDIA, lo que instala onnxruntime-gpu en su lugar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: the installed onnxruntime-gpu {version} has no kernels for {gpu} (architecture {architecture}). A newer version may have them for a new GPU, an older one for an old GPU.</source>
        <translation>Sin CUDA: el onnxruntime-gpu {version} instalado no tiene núcleos para {gpu} (arquitectura {architecture}). Una versión más nueva puede tenerlos para una GPU nueva, una más antigua para una GPU antigua.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: the memory of {gpu} is full, {free} are free. End other programs that use it.</source>
        <translation>Sin CUDA: la memoria de {gpu} está llena, quedan libres {free}. Cierre otros programas que la usen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No CUDA: {libraries} cannot be loaded. Run: {command}</source>
        <translation>Sin CUDA: no se puede cargar {libraries}. Ejecute: {command}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>No runtime here computes on {device}.</source>
        <translation>Ningún entorno de ejecución calcula aquí en {device}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>The memory of {gpu} ran full. Tiles computed at a time from now on: {n} at most.</source>
        <translation>La memoria de {gpu} se llenó. Teselas que se calculan a la vez desde ahora: {n} como máximo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>{name} is not used: {reason}</source>
        <translation>No se usa {name}: {reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>{reason} (The CPU is used.)</source>
        <translation>{reason} (Se usa la CPU.)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>{runtime} computes on the CPU; the device {device} is not used.</source>
        <translation>{runtime} calcula en la CPU; no se usa el dispositivo {device}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/machine.py"/>
        <source>{runtime} was asked for, but the engine&#x27;s environment has no package {package} (pip install {package}); {other} is used.</source>
        <translation>Se pidió {runtime}, pero el entorno del motor de búsqueda no tiene el paquete {package} (pip install {package}); se usa {other}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>A tile is only {pixels} raster pixels wide; the model looks at {wanted}, so larger tiles would show more.</source>
        <translation>Una tesela solo tiene {pixels} píxeles del ráster de ancho; el modelo mira {wanted}, así que teselas mayores mostrarían más.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Band {band} carries the mark of transparency but holds an image, such as near infrared: it hides no pixel. Name it as the alpha band if it should.</source>
        <translation>La banda {band} lleva la marca de transparencia pero contiene una imagen, por ejemplo infrarrojo cercano: no oculta ningún píxel. Indíquela como banda alfa si debe hacerlo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Its geotransform gives the pixels no place or no size: it is taken for a picture without a reference system.</source>
        <translation>Su geotransformación no da a los píxeles lugar o tamaño: se toma como una imagen sin sistema de referencia.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>No pixel can hold {value}, which was given as the nodata value: the values are {types}. Every pixel counts as data.</source>
        <translation>Ningún píxel puede contener {value}, que se indicó como valor sin datos: los valores son {types}. Todos los píxeles cuentan como datos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Nothing in the file tells which of its {n} bands are red, green and blue: bands {bands} are taken for them. Choose the bands where others are (satellite images often hold blue first: 3, 2, 1).</source>
        <translation>Nada en el archivo dice cuáles de sus {n} bandas son rojo, verde y azul: se toman las bandas {bands}. Elija las bandas si son otras (las imágenes de satélite suelen tener primero el azul: 3, 2, 1).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>The area of interest has no reference system: the area&#x27;s coordinates are taken for the raster&#x27;s.</source>
        <translation>El área de interés no tiene sistema de referencia: las coordenadas del área se toman como las del ráster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>The raster has no ground scale, so it is unknown whether its tiles suit the model, which was trained on images of {low} to {high}.</source>
        <translation>El ráster no tiene escala sobre el terreno, por lo que no se sabe si sus teselas convienen al modelo, que se entrenó con imágenes de {low} a {high}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>The raster has no reference system: the area&#x27;s coordinates are taken for the raster&#x27;s.</source>
        <translation>El ráster no tiene sistema de referencia: las coordenadas del área se toman como las del ráster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>The tile size {size} is that of the index: a tile is only {pixels} pixels of this raster wide, which makes {tiles} tiles that show little. Give the raster an index of its own, under another name: there the size follows the raster.</source>
        <translation>El tamaño de tesela {size} es el del índice: una tesela solo tiene {pixels} píxeles de este ráster de ancho, lo que da {tiles} teselas que muestran poco. Dé al ráster un índice propio, con otro nombre: allí el tamaño se ajusta al ráster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>The transparency in band {band} reaches only {highest}: pixels from {opaque} on count as valid.</source>
        <translation>La transparencia de la banda {band} solo llega a {highest}: los píxeles a partir de {opaque} cuentan como válidos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>The values lie between {low} and {high} of 0 to 255: they are stretched to the whole range. Give none as the stretch to take them as they are.</source>
        <translation>Los valores están entre {low} y {high} de 0 a 255: se estiran a todo el intervalo. Indique none como estiramiento para tomarlos tal cual.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>The values, {low} to {high}, lie nearly all outside the range that was given as the stretch: every tile looks alike. Give a range within them, or auto.</source>
        <translation>Los valores, {low} a {high}, están casi todos fuera del intervalo que se indicó como estiramiento: todas las teselas se ven iguales. Indique un intervalo dentro de ellos, o auto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Tiles show about {side} of ground, since the raster is too small for larger ones; the model was trained on images of {low} to {high}, so results may be poor.</source>
        <translation>Las teselas muestran unos {side} de terreno, ya que el ráster es demasiado pequeño para otras mayores; el modelo se entrenó con imágenes de {low} a {high}, así que los resultados pueden ser pobres.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Tiles show about {side} of ground, since the raster&#x27;s resolution allows no smaller ones; the model was trained on images of {low} to {high}, so results may be poor.</source>
        <translation>Las teselas muestran unos {side} de terreno, ya que la resolución del ráster no permite otras menores; el modelo se entrenó con imágenes de {low} a {high}, así que los resultados pueden ser pobres.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Tiles show about {side} of ground: the raster is too small for larger ones. That is within the {low} to {high} of the images that the model was trained on.</source>
        <translation>Las teselas muestran unos {side} de terreno: el ráster es demasiado pequeño para otras mayores. Eso está dentro de {low} a {high}, lo que muestran las imágenes con las que se entrenó el modelo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Tiles show about {side} of ground: the raster&#x27;s resolution allows no smaller ones. That is within the {low} to {high} of the images that the model was trained on.</source>
        <translation>Las teselas muestran unos {side} de terreno: la resolución del ráster no permite otras menores. Eso está dentro de {low} a {high}, lo que muestran las imágenes con las que se entrenó el modelo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Tiles show at least {side} of ground; the model was trained on images of {low} to {high}, so results may be poor.</source>
        <translation>Las teselas muestran al menos {side} de terreno; el modelo se entrenó con imágenes de {low} a {high}, así que los resultados pueden ser pobres.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Tiles show at most {side} of ground; the model was trained on images of {low} to {high}, so results may be poor.</source>
        <translation>Las teselas muestran como máximo {side} de terreno; el modelo se entrenó con imágenes de {low} a {high}, así que los resultados pueden ser pobres.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Where the raster lies is told by a sensor model (RPC) only: it is laid onto the ground as QGIS shows it.</source>
        <translation>Dónde está el ráster solo lo dice un modelo de sensor (RPC): se sitúa sobre el terreno como lo muestra QGIS.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>Where the raster lies is told by ground control points only ({n}): it is laid onto the ground as QGIS shows it.</source>
        <translation>Dónde está el ráster solo lo dicen puntos de control del terreno ({n}): se sitúa sobre el terreno como lo muestra QGIS.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>{path}: no rasters, or written by this program, and so left out: {names}</source>
        <translation>{path}: no son rásteres, o los escribió este programa, y por eso se omiten: {names}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>{share} of the pixels hold {value}, and the file declares no nodata value: they count as data. Give {value} as the nodata value if they are none.</source>
        <translation>El {share} de los píxeles contiene {value}, y el archivo no declara ningún valor sin datos: cuentan como datos. Indique {value} como valor sin datos si no lo son.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/rasters.py"/>
        <source>{share} of the pixels hold {value}, far from all others: they count as pixels without data, though the file does not declare it. Give none as the nodata value if they are data.</source>
        <translation>El {share} de los píxeles contiene {value}, lejos de todos los demás: cuentan como píxeles sin datos, aunque el archivo no lo declara. Indique none como valor sin datos si son datos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Labels do not tell how often the thing is met: the levels weak, fair and strong are as if half of the tiles showed it. Where it is rare, fewer of the tiles of a level do.</source>
        <translation>Las etiquetas no dicen con qué frecuencia aparece lo buscado: los niveles débil, moderada y fuerte son como si la mitad de las teselas lo mostrara. Donde es poco frecuente, lo muestran menos teselas de cada nivel.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Marked tiles left out: {n} – they are not in the searched indexes any more.</source>
        <translation>Teselas marcadas que se omitieron: {n} – ya no están en los índices buscados.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Not searched: {reason}</source>
        <translation>No se buscó: {reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Of {all} labelled tiles {n} were taken, at random.</source>
        <translation>De {all} teselas etiquetadas se tomaron {n}, al azar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>On marked tiles that were held out, what was taught ranks no better than the words alone. More labels may help, of other places and of what is easily mistaken.</source>
        <translation>En las teselas marcadas que se reservaron, lo enseñado no ordena mejor que las palabras solas. Más etiquetas pueden ayudar, de otros lugares y de lo que se confunde con facilidad.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Only the rasters with the best tiles have a heatmap: {n} of {all}.</source>
        <translation>Solo tienen mapa de calor los rásteres con las mejores teselas: {n} de {all}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>The example {name} is only {pixels} pixels wide; the model looks at {wanted}, so it may see little in it.</source>
        <translation>El ejemplo {name} solo tiene {pixels} píxeles de ancho; el modelo mira {wanted}, así que puede ver poco en él.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>The example {name} shows {side} of ground; the model was trained on images of {low} to {high}, so it may see little in it.</source>
        <translation>El ejemplo {name} muestra {side} de terreno; el modelo se entrenó con imágenes de {low} a {high}, así que puede ver poco en él.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>The example {name}: {note}</source>
        <translation>El ejemplo {name}: {note}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>The index {path} changed since the example was chosen: tile {now}, which shares {share} with it, stands for tile {then} now.</source>
        <translation>El índice {path} cambió desde que se eligió el ejemplo: la tesela {now}, que comparte con ella el {share}, sustituye ahora a la tesela {then}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>The model knows no word of this query: the list means little. Describe it in other English words.</source>
        <translation>El modelo no conoce ninguna palabra de esta consulta: la lista significa poco. Descríbalo con otras palabras en inglés.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>The model looks at squares: only the middle of the image is seen.</source>
        <translation>El modelo mira cuadrados: solo se ve el centro de la imagen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>The model looks at squares: the rectangle is seen with what lies beside it.</source>
        <translation>El modelo mira cuadrados: el rectángulo se ve con lo que hay a su lado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>The text “{text}…” is longer than the model reads, {n} pieces of words: its end is left out.</source>
        <translation>El texto «{text}…» es más largo de lo que lee el modelo, {n} fragmentos de palabras: se omite el final.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Tiles left out: {n} – they are marked both right and wrong.</source>
        <translation>Teselas omitidas: {n} – están marcadas a la vez como correctas e incorrectas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Tiles marked before the index changed: {n} – the tiles that lie there now stand for them.</source>
        <translation>Teselas marcadas antes de que cambiara el índice: {n} – las teselas que están allí ahora las sustituyen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Tiles of rasters without a reference system, which have no place on a map beside the others: {n}.</source>
        <translation>Teselas de rásteres sin sistema de referencia, que no tienen lugar junto a las demás en un mapa: {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Tiles that show other labels, and nothing of this one: {n} – they count as wrong.</source>
        <translation>Teselas que muestran otras etiquetas, y nada de esta: {n} – cuentan como incorrectas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/searching.py"/>
        <source>Too few labels to tell what was gained. Tiles that are right: {right}, wrong: {wrong}; places: {places}. It can be told from five of either on, in several places.</source>
        <translation>Demasiado pocas etiquetas para saber qué se ganó. Teselas correctas: {right}, incorrectas: {wrong}; lugares: {places}. Se puede saber a partir de cinco de cada, en varios lugares.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Choosing tiles</source>
        <translation>Eligiendo teselas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Dividing the ground</source>
        <translation>Dividiendo el terreno</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Encoding images</source>
        <translation>Codificando imágenes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>For CLIP models: small updates in every layer, all else frozen. Needs less memory than training the whole model, and forgets less.</source>
        <translation>Para modelos CLIP: pequeños cambios en cada capa, todo lo demás congelado. Necesita menos memoria que entrenar todo el modelo y olvida menos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>From about 100 images on: learns most. It forgets most, too: give general pairs to replay.</source>
        <translation>A partir de unas 100 imágenes: es la que más aprende. También es la que más olvida: indique pares generales para repasar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>General pairs that are replayed: {kept}, measured on: {measured}, left out: {left}.</source>
        <translation>Pares generales que se repasan: {kept}, con los que se mide: {measured}, que se omiten: {left}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Last layers only</source>
        <translation>Solo las últimas capas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Low-rank updates (LoRA)</source>
        <translation>Cambios de rango bajo (LoRA)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Measuring a step</source>
        <translation>Midiendo un paso</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Measuring the base model</source>
        <translation>Midiendo el modelo base</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Of {model} no frozen features are kept. Take low-rank updates, which learn as few weights.</source>
        <translation>De {model} no se conservan características congeladas. Tome los cambios de rango bajo, que aprenden igual de pocos pesos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Only CLIP models have places for adapters. Train the last layers only, or the whole model.</source>
        <translation>Solo los modelos CLIP tienen sitio para adaptadores. Entrene solo las últimas capas o todo el modelo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Reading the labels</source>
        <translation>Leyendo las etiquetas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Reading tiles</source>
        <translation>Leyendo teselas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>The first to try where there are fewer than about 100 images: learns least, and forgets least.</source>
        <translation>La primera que conviene probar cuando hay menos de unas 100 imágenes: es la que menos aprende y la que menos olvida.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>The whole model</source>
        <translation>Todo el modelo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Training found nothing better on validation: the new model is the base as it was. Label more places, or other ones.</source>
        <translation>El entrenamiento no encontró nada mejor en la validación: el modelo nuevo es el modelo base tal como era. Etiquete más lugares, u otros.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Weighing what was learnt against what is forgotten</source>
        <translation>Sopesando lo aprendido frente a lo olvidado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>What was learnt would have cost more of what the base knew than is allowed: the new model is the base as it was. Give general pairs to replay.</source>
        <translation>Lo aprendido habría hecho olvidar más de lo permitido de lo que sabía el modelo base: el modelo nuevo es el modelo base tal como era. Indique pares generales para repasar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Writing captions</source>
        <translation>Escribiendo pies de foto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>Writing the model</source>
        <translation>Escribiendo el modelo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>{share} of what epoch {epoch} learnt was taken: all of it would have lost {lost} of what the base knew, and {most} are allowed. It finds {recall} on validation, all of it {whole}. Give general pairs to replay, so that more can be taken.</source>
        <translation>Se tomó {share} de lo que aprendió la época {epoch}: todo ello habría hecho perder {lost} de lo que sabía el modelo base, y se permite {most}. Así encuentra {recall} en validación; con todo ello, {whole}. Indique pares generales para repasar, de modo que se pueda tomar más.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/training.py"/>
        <source>{share} of what epoch {epoch} learnt was taken: it finds more on validation than all of it does ({recall}, {whole}).</source>
        <translation>Se tomó {share} de lo que aprendió la época {epoch}: así encuentra más en validación que con todo ello ({recall}, {whole}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>Choose one of {choices}.</source>
        <translation>Elija uno de {choices}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>Give {kind} from {low} to {high}, such as {example}.</source>
        <translation>Indique {kind} de {low} a {high}, por ejemplo {example}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>Give {kind}, such as {example}.</source>
        <translation>Indique {kind}, por ejemplo {example}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>Give {kind}.</source>
        <translation>Indique {kind}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a list of examples</source>
        <translation>una lista de ejemplos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a list of paths</source>
        <translation>una lista de rutas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a list of {n}</source>
        <translation>una lista de {n}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a number from {low} to {high}</source>
        <translation>un número de {low} a {high}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a number of at least {low}</source>
        <translation>un número de al menos {low}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a number of thousands of digits</source>
        <translation>de miles de cifras</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a path</source>
        <translation>una ruta</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>a whole number from {low} to {high}</source>
        <translation>un número entero de {low} a {high}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it holds other tables as well: {names}</source>
        <translation>también contiene otras tablas: {names}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it is a text-search index</source>
        <translation>es un índice de búsqueda por texto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it is no file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it is not a file of results that this program wrote</source>
        <translation>no es un archivo de resultados que haya escrito este programa</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it is not a file that this program exported</source>
        <translation>no es un archivo que haya exportado este programa</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it is not a heatmap that this program wrote</source>
        <translation>no es un mapa de calor que haya escrito este programa</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it is not a report that this program wrote</source>
        <translation>no es un informe que haya escrito este programa</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it is not a taught search that this program wrote</source>
        <translation>no es una búsqueda enseñada que haya escrito este programa</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it is not a text-search index</source>
        <translation>no es un índice de búsqueda por texto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>it is not an index of this program, or too damaged to tell</source>
        <translation>no es un índice de este programa, o está demasiado dañado para saberlo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>numbers separated by commas</source>
        <translation>números separados por comas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>whole numbers separated by commas</source>
        <translation>números enteros separados por comas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/note_texts/wanted.py"/>
        <source>{names} and {n} more</source>
        <translation>{names} y {n} más</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/commands.py"/>
        <source>GeoParquet files, or folders of them.</source>
        <translation>Archivos GeoParquet o carpetas con ellos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/commands.py"/>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/commands.py"/>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/commands.py"/>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/commands.py"/>
        <source>Replace the index where it exists.</source>
        <translation>Reemplazar el índice si existe.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/commands.py"/>
        <source>The index, a GeoPackage.</source>
        <translation>El índice, un GeoPackage.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/commands.py"/>
        <source>The tiles with their embeddings: GeoParquet, or a GeoPackage (.gpkg), which has them as text.</source>
        <translation>Las teselas con sus representaciones vectoriales: GeoParquet, o un GeoPackage (.gpkg), que las contiene como texto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>Ground</source>
        <translation>Terreno</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>How weights are stored; the model computes in single precision whichever it is.</source>
        <translation>Cómo se guardan los pesos; el modelo calcula en cualquier caso con precisión simple.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>Mean and deviation of the training pixels: CLIP&#x27;s, or those of RS5M.</source>
        <translation>Media y desviación de los píxeles de entrenamiento: las de CLIP o las de RS5M.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>Name of the architecture in open_clip; without it, told from the file.</source>
        <translation>Nombre de la arquitectura en open_clip; sin él, se deduce del archivo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>Normalisation</source>
        <translation>Normalización</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>Smallest, typical and largest side of the training images on the ground, in metres.</source>
        <translation>Lado menor, típico y mayor de las imágenes de entrenamiento sobre el terreno, en metros.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>The licence of the weights.</source>
        <translation>La licencia de los pesos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>The model&#x27;s new folder.</source>
        <translation>La carpeta nueva del modelo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>Weights of a CLIP model: .safetensors, a file of torch.save, or OpenAI&#x27;s archive.</source>
        <translation>Pesos de un modelo CLIP: .safetensors, un archivo de torch.save o el archivo comprimido de OpenAI.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>What the model is called.</source>
        <translation>Cómo se llama el modelo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/convert.py"/>
        <source>Where the weights are from.</source>
        <translation>De dónde son los pesos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>An index of the same tiles to compare with; may be repeated.</source>
        <translation>Un índice de las mismas teselas con el que comparar; se puede repetir.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Count only tiles that a label touches; otherwise a tile without a label counts as one that shows nothing of what is asked.</source>
        <translation>Contar solo las teselas que toca una etiqueta; si no, una tesela sin etiqueta cuenta como una que no muestra nada de lo que se pregunta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Evaluate a taught search (teach), against the same search before it was taught.</source>
        <translation>Evaluar una búsqueda enseñada (teach), frente a la misma búsqueda antes de enseñarle.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Field of the labels that says what a polygon shows.</source>
        <translation>Campo de las etiquetas que dice qué muestra un polígono.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Field of the labels that says whether a polygon shows it: right or wrong. Where it is empty, it does.</source>
        <translation>Campo de las etiquetas que dice si un polígono lo muestra: right (correcto) o wrong (incorrecto). Donde está vacío, lo muestra.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Folder of a model to compare with, on the same tiles.</source>
        <translation>Carpeta de un modelo con el que comparar, en las mismas teselas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Folder of the model that is evaluated; without it, that of the index.</source>
        <translation>Carpeta del modelo que se evalúa; sin ella, la del índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>How many times blocks are drawn for an interval.</source>
        <translation>Cuántas veces se extraen bloques para un intervalo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Indexes before</source>
        <translation>Índices de antes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Indexes or rasters</source>
        <translation>Índices o rásteres</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Indexes, or rasters, which are indexed for the model in the cache; folders and patterns are taken.</source>
        <translation>Índices, o rásteres, que se indexan para el modelo en la caché; se admiten carpetas y patrones.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Labelled tiles only</source>
        <translation>Solo teselas etiquetadas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Model before</source>
        <translation>Modelo de antes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Only tiles with their centre in these polygons count, such as blocks that no training saw: a file, or FILE.gpkg:LAYER.</source>
        <translation>Solo cuentan las teselas con su centro en estos polígonos, por ejemplo bloques que ningún entrenamiento vio: un archivo, o ARCHIVO.gpkg:CAPA.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Polygons of what the rasters show: a GeoPackage or a GeoJSON file.</source>
        <translation>Polígonos de lo que muestran los rásteres: un GeoPackage o un archivo GeoJSON.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Resamples</source>
        <translation>Remuestreos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Seed of the random draws: the same one gives the same intervals.</source>
        <translation>De las extracciones: la misma semilla da los mismos intervalos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Side in metres of the blocks of the ground that intervals are drawn from; without it, twice that of the largest tile.</source>
        <translation>Lado en metros de los bloques del terreno de los que se extraen los intervalos; sin él, el doble del de la tesela mayor.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Taught search</source>
        <translation>Búsqueda enseñada</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Verdict</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>What is asked for a label; {} stands for the label.</source>
        <translation>Lo que se pregunta para una etiqueta; {} representa la etiqueta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Which split counts, where a field split of the polygons says train, val or test.</source>
        <translation>De los polígonos cuyo campo split dice train, val o test, los que cuentan; si no se indica, test.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/evaluate.py"/>
        <source>Write a page to look at and to print.</source>
        <translation>Escribir una página para ver e imprimir.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>4: embeddings averaged over quarter turns, better, at four times the cost.</source>
        <translation>4: representaciones vectoriales promediadas sobre cuartos de vuelta, mejor, a cuatro veces el coste.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>As before</source>
        <translation>Como antes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Band that tells the transparent pixels; auto: as the file says; none: there is none.</source>
        <translation>Banda que indica los píxeles transparentes; auto: como dice el archivo; none: no hay ninguna.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Bands shown to the model as red, green and blue; without it, the raster tells.</source>
        <translation>Bandas que se muestran al modelo como rojo, verde y azul; sin ellas, lo dice el ráster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Build anew</source>
        <translation>Crear de nuevo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Build the index anew where it exists, instead of continuing it.</source>
        <translation>Crear de nuevo el índice si existe, en lugar de continuarlo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Coarse to fine</source>
        <translation>De grueso a fino</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Coordinate reference system of rasters that have none or a wrong one.</source>
        <translation>Sistema de referencia de coordenadas de los rásteres que no tienen ninguno o tienen uno incorrecto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>File of polygons: only tiles that touch them are indexed (GeoPackage, of which FILE:LAYER names a layer, or GeoJSON); none: the whole raster.</source>
        <translation>Archivo de polígonos: solo se indexan las teselas que los tocan (GeoPackage, del que ARCHIVO:CAPA nombra una capa, o GeoJSON); none: todo el ráster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Index the largest tiles, and smaller ones only where they answer this text best; may be repeated.</source>
        <translation>Indexar las teselas mayores, y las menores solo donde mejor responden a este texto; se puede repetir.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Keep all patch features, so that searches prove their results: ten times as large.</source>
        <translation>Conservar todas las características de parches, para que las búsquedas prueben sus resultados: diez veces mayor.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Keep patch features</source>
        <translation>Conservar características de parches</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Multiples of the tile size; each is one more pass with larger tiles.</source>
        <translation>Múltiplos del tamaño de tesela; cada uno es una pasada más con teselas mayores.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Processes that read and encode; one for every two cores is plenty.</source>
        <translation>Procesos que leen y codifican; uno por cada dos núcleos basta de sobra.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Range of values that becomes black to white, one or three with semicolons between; auto: 2nd to 98th percentile, 8-bit values as they are; none: all values as they are.</source>
        <translation>Intervalo de valores que pasa de negro a blanco, uno o tres separados por punto y coma; auto: percentiles 2 a 98, los valores de 8 bits tal cual; none: todos los valores tal cual.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Rasters to index: files, folders, or patterns such as &quot;scenes/**/*.tif&quot;.</source>
        <translation>Rásteres para indexar: archivos, carpetas o patrones como &quot;scenes/**/*.tif&quot;.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Reference system</source>
        <translation>Sistema de referencia</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Runtime</source>
        <translation>Entorno de ejecución</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Scheduler of a dask cluster that does the work.</source>
        <translation>Planificador de un clúster de dask que hace el trabajo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Share of a tile that its neighbours repeat.</source>
        <translation>Proporción de una tesela que repiten sus vecinas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Share of smaller tiles</source>
        <translation>Proporción de teselas menores</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Share of the smaller tiles that is indexed for every text of coarse to fine.</source>
        <translation>Proporción de las teselas menores que se indexa para cada texto de grueso a fino.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Side of a tile in metres on the ground or in raster pixels; auto: what the model was trained on, or what the raster&#x27;s resolution and size allow.</source>
        <translation>Lado de una tesela en metros sobre el terreno o en píxeles del ráster; auto: aquello con lo que se entrenó el modelo, o lo que permiten la resolución y el tamaño del ráster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>The index, a GeoPackage; for a run on a cluster, a folder of parts.</source>
        <translation>El índice, un GeoPackage; para una ejecución en un clúster, una carpeta de partes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Transparency</source>
        <translation>Transparencia</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Value of pixels without data; auto: what the file declares, else what is found; file: what it declares; none: all have data.</source>
        <translation>Valor de los píxeles sin datos; auto: el que declara el archivo, si no, el que se encuentra; file: el que declara; none: todos tienen datos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>What runs the model; auto: the fastest here; doctor lists what there is.</source>
        <translation>Lo que ejecuta el modelo; auto: lo más rápido aquí; doctor enumera lo que hay.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/run.py"/>
        <source>Workers</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>How many results are listed.</source>
        <translation>Cuántos resultados se enumeran.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>How scores are made comparable: by the model&#x27;s bank, not at all, or as can be.</source>
        <translation>Cómo se hacen comparables las puntuaciones: con el banco del modelo, de ningún modo o según sea posible.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Not similar to</source>
        <translation>No similar a</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Number of best tiles</source>
        <translation>Número de mejores teselas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Number of rasters with a heatmap</source>
        <translation>Número de rásteres con mapa de calor</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Refine</source>
        <translation>Refinar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Search as it was taught (teach): with the query of the file, which may be &quot;&quot; here.</source>
        <translation>Buscar según lo enseñado (teach): con la consulta del archivo, que puede ser &quot;&quot; aquí.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Search only tiles with their centre in these polygons: a file, or FILE.gpkg:LAYER.</source>
        <translation>Buscar solo en las teselas con su centro en estos polígonos: un archivo, o ARCHIVO.gpkg:CAPA.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Search only tiles with their centre in this box: minx,miny,maxx,maxy.</source>
        <translation>Buscar solo en las teselas con su centro en este rectángulo: minx,miny,maxx,maxy.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Share of the text, where there are examples too.</source>
        <translation>Proporción del texto cuando también hay ejemplos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Show patches of tiles in the heatmap, of an index that keeps them.</source>
        <translation>Mostrar parches de teselas en el mapa de calor, de un índice que los conserva.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Similar to</source>
        <translation>Similar a</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Smooth the heatmap.</source>
        <translation>Suavizar el mapa de calor.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>That of the box; else that of the index.</source>
        <translation>El del rectángulo; si no se indica, el del índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Weight of the text</source>
        <translation>Peso del texto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>What a picture would show, in a few English words; &quot;&quot; with examples.</source>
        <translation>Lo que mostraría una imagen, en pocas palabras en inglés; &quot;&quot; con ejemplos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>What the tiles must not look like; may be repeated.</source>
        <translation>A lo que no deben parecerse las teselas; se puede repetir.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>What to look like: a tile, 17 (of the first index) or IDX.gpkg:17, an image FILE, or RASTER@xmin,ymin,xmax,ymax; may be repeated, and the query may then be &quot;&quot;.</source>
        <translation>A lo que deben parecerse: una tesela, 17 (del primer índice) o IDX.gpkg:17, un archivo de imagen ARCHIVO, o RÁSTER@xmin,ymin,xmax,ymax; se puede repetir, y la consulta puede entonces ser &quot;&quot;.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>What to look unlike; may be repeated.</source>
        <translation>A lo que no deben parecerse; se puede repetir.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Write a heatmap, a GeoTIFF for each raster.</source>
        <translation>Escribir un mapa de calor, un GeoTIFF para cada ráster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Write heatmaps only of so many rasters, those with the best tiles; 0 for all.</source>
        <translation>Escribir mapas de calor solo de este número de rásteres, los que tienen las mejores teselas; 0 para todos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/search.py"/>
        <source>Write the results as a layer, a GeoPackage.</source>
        <translation>Escribir los resultados como capa, un GeoPackage.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/shared.py"/>
        <source>Folder of the model; without it, the one that ships.</source>
        <translation>Carpeta del modelo; sin ella, la del modelo incluido.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/shared.py"/>
        <source>One index, or several that are searched as one; folders and patterns are taken.</source>
        <translation>Un índice, o varios en los que se busca como si fueran uno; se admiten carpetas y patrones.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/shared.py"/>
        <source>The index: a GeoPackage, or a folder of parts of a run on a cluster.</source>
        <translation>El índice: un GeoPackage, o una carpeta de partes de una ejecución en un clúster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/shared.py"/>
        <source>The raster, as info names it.</source>
        <translation>El ráster, tal como lo nombra info.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/shared.py"/>
        <source>Where the model computes; auto: on the fastest.</source>
        <translation>Dónde calcula el modelo; auto: en lo más rápido.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>Field of the labels that says right or wrong; without it, polygons with other labels are wrong.</source>
        <translation>Campo de las etiquetas que dice right (correcto) o wrong (incorrecto); sin él, los polígonos con otras etiquetas son incorrectos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>How scores of the words are made comparable, as for a search.</source>
        <translation>Cómo se hacen comparables las puntuaciones de las palabras, como en una búsqueda.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>Polygons of what rasters show, instead of tiles: a GeoPackage or a GeoJSON file.</source>
        <translation>Polígonos de lo que muestran los rásteres, en lugar de teselas: un GeoPackage o un archivo GeoJSON.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>Right</source>
        <translation>Correctas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>The query that is taught; without it, the label.</source>
        <translation>La consulta que se enseña; sin ella, la etiqueta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>The taught search, a file for search --taught.</source>
        <translation>La búsqueda enseñada, un archivo para search --taught.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>Tiles that do not show it; may be repeated.</source>
        <translation>Teselas que no lo muestran; se puede repetir.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>Tiles that show it, by their numbers: 12,17 (of the first index); may be repeated.</source>
        <translation>Teselas que lo muestran, por sus números: 12,17 (del primer índice); se puede repetir.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>What that field says where the query is meant, if not the query itself.</source>
        <translation>Lo que dice ese campo donde se refiere a la consulta; sin ello, la consulta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/parameters/teach.py"/>
        <source>Wrong</source>
        <translation>Incorrectas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/plugin.py"/>
        <source>Indexes of Text Search…</source>
        <translation>Índices de la búsqueda por texto…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/plugin.py"/>
        <source>QGIS had ended while a model was being added: what was left unfinished was removed, {size}.</source>
        <translation>QGIS se había cerrado mientras se añadía un modelo: se eliminó lo que quedó sin terminar, {size}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/plugin.py"/>
        <source>Tour of Text Search…</source>
        <translation>Recorrido por la búsqueda por texto…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/base.py"/>
        <source>text search,imagery,image,raster,tiles,embedding,CLIP,semantic,similarity</source>
        <translation>búsqueda por texto,imágenes,imagen,ráster,teselas,embedding,CLIP,semántica,similitud</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/batch_queries.py"/>
        <source>Asks every query of a table, which may be a text file (its first line names the fields; one field is enough) or the table of any layer, and writes the best tiles of all into one layer, a summary with a row for each query, and, where a folder is chosen, a heatmap for each query. The model is loaded once.

A field of the table holds the query; others may hold what the tiles must not look like (several texts separated by commas) and what the query is called, by which heatmaps are named. Rows without a query are left out.

The summary says how sure it is that a thing is there at all: strong, fair, weak or none. Scores compare tiles within one query only. Describe in English what a picture would show.</source>
        <translation>Hace todas las consultas de una tabla, que puede ser un archivo de texto (su primera línea nombra los campos; basta con un campo) o la tabla de cualquier capa, y escribe las mejores teselas de todas en una sola capa, un resumen con una fila por consulta y, si se elige una carpeta, un mapa de calor por consulta. El modelo se carga una sola vez.

Un campo de la tabla contiene la consulta; otros pueden contener a qué no deben parecerse las teselas (varios textos separados por comas) y cómo se llama la consulta, lo que da nombre a los mapas de calor. Las filas sin consulta se omiten.

El resumen dice con qué certeza hay siquiera algo así: fuerte (strong), moderada (fair), débil (weak) o ninguna (none). Las puntuaciones solo comparan teselas dentro de una misma consulta. Describa en inglés lo que mostraría una imagen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/batch_queries.py"/>
        <source>Batch queries from a table</source>
        <translation>Consultas por lotes desde una tabla</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/batch_queries.py"/>
        <source>Best tiles of all queries</source>
        <translation>Mejores teselas de todas las consultas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/batch_queries.py"/>
        <source>Folder for a heatmap of each query</source>
        <translation>Carpeta para un mapa de calor de cada consulta</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/batch_queries.py"/>
        <source>Number of queries that were asked</source>
        <translation>Consultas hechas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/batch_queries.py"/>
        <source>Queries for which nothing stands out</source>
        <translation>Consultas para las que nada destaca</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/batch_queries.py"/>
        <source>Rasters that have an index</source>
        <translation>Rásteres que tienen índice</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/batch_queries.py"/>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/batch_queries.py"/>
        <source>The folder of the heatmaps cannot be made: {path} ({reason}).</source>
        <translation>No se puede crear la carpeta de los mapas de calor: {path} ({reason}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Area: only tiles that touch it</source>
        <translation>Área: solo las teselas que la tocan</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Choose rasters, or a folder of rasters.</source>
        <translation>Elija rásteres o una carpeta de rásteres.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Cuts rasters into tiles and describes each tile by the image-text model, once. The index is a GeoPackage that the searches and the Text Search panel use.

Choose rasters, or a folder: all rasters in it and below are taken, or those whose names fit the pattern. Without an index file, the index of each raster goes beside it, where the panel finds it; a folder needs an index file.

A raster that cannot be read does not stop the others: the log says which it is, and the run ends with an error.

A run that was cancelled or killed is continued by running it again with the same index file; what is left empty then is as it was.</source>
        <translation>Corta rásteres en teselas y describe cada tesela con el modelo de imagen y texto, una sola vez. El índice es un GeoPackage que usan las búsquedas y el panel Búsqueda por texto.

Elija rásteres o una carpeta: se toman todos los rásteres de ella y de sus subcarpetas, o aquellos cuyo nombre encaja con el patrón. Sin archivo de índice, el índice de cada ráster va junto a él, donde lo encuentra el panel; una carpeta necesita un archivo de índice.

Un ráster que no se puede leer no detiene los demás: el registro dice cuál es, y la ejecución termina con un error.

Una ejecución que se canceló o se interrumpió se continúa ejecutándola de nuevo con el mismo archivo de índice; lo que entonces se deja vacío queda como estaba.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Folder of rasters</source>
        <translation>Carpeta de rásteres</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Index (*.gpkg)</source>
        <translation>Índice (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Index file (if left empty: beside the raster)</source>
        <translation>Archivo de índice (si está vacío: junto al ráster)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Index files</source>
        <translation>Archivos de índice</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Name the index file for the rasters of the folder.</source>
        <translation>Indique el archivo de índice para los rásteres de la carpeta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>No raster could be indexed.</source>
        <translation>No se pudo indexar ningún ráster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Pattern of names in the folder, such as {example}</source>
        <translation>Patrón de los nombres en la carpeta, por ejemplo {example}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Rasters that failed: {count}. The others are indexed: {path}</source>
        <translation>Rásteres que fallaron: {count}. Los demás están indexados: {path}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/build_index.py"/>
        <source>Tiles in the index</source>
        <translation>Teselas en el índice</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/convert_model.py"/>
        <source>Folder of the new model</source>
        <translation>Carpeta del modelo nuevo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/convert_model.py"/>
        <source>Makes a model of the weights of a CLIP, such as OpenAI&#x27;s, RemoteCLIP&#x27;s or GeoRSCLIP&#x27;s, that were fetched before. PyTorch is not needed, and nothing of the file is run.

The new model is compared with its checkpoint and searches a sample scene before it is kept. Its folder is what “Build index” takes as a model. Mind the licence of the weights.</source>
        <translation>Hace un modelo con los pesos de un CLIP, como los de OpenAI, RemoteCLIP o GeoRSCLIP, descargados antes. No se necesita PyTorch, y no se ejecuta nada del archivo.

El modelo nuevo se compara con su punto de control y busca en una escena de muestra antes de conservarse. Su carpeta es lo que toma «Crear índice» como modelo. Tenga en cuenta la licencia de los pesos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/convert_model.py"/>
        <source>Model from a checkpoint</source>
        <translation>Modelo a partir de un punto de control</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/convert_model.py"/>
        <source>What the model is called</source>
        <translation>Cómo se llama el modelo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/declared.py"/>
        <source>{label}, such as {example}</source>
        <translation>{label}, por ejemplo {example}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Area: only tiles whose centre lies in it</source>
        <translation>Área: solo las teselas cuyo centro está en ella</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Evaluate search</source>
        <translation>Evaluar la búsqueda</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Field that says right or wrong</source>
        <translation>Campo que dice right (correcto) o wrong (incorrecto)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Field that says what a polygon shows</source>
        <translation>Campo que dice qué muestra un polígono</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Model to compare with: what was before</source>
        <translation>Modelo con el que comparar: lo que había antes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Model: without it, that of the index</source>
        <translation>Modelo: sin él, el del índice</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Page (*.html)</source>
        <translation>Página (*.html)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Query for a label, {} being the label</source>
        <translation>Consulta para una etiqueta, donde {} es la etiqueta</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Taught search: compared with what it was before</source>
        <translation>Búsqueda enseñada: se compara con lo que era antes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluate.py"/>
        <source>Tells how well searches work here, by polygons that say what is where. Each label is asked as a query, and every tile is right or wrong by the polygons. The report is one page with numbers, maps and pictures, to look at in a browser and to print.

Name a model to compare with to see what was gained: before and after, on the same tiles. Evaluate on places that no training saw, such as the test blocks of a training for your region: that is what the area is for.

A raster without an index is indexed first, which takes as long as “Build index”; the index is kept in the cache. Values are shares from 0 to 1; intervals hold 95 % of what redrawn blocks of the ground give, and are left out where the labels lie in too few places.</source>
        <translation>Dice lo bien que funcionan aquí las búsquedas, según polígonos que dicen qué hay en cada lugar. Cada etiqueta se pregunta como consulta, y cada tesela es correcta o incorrecta según los polígonos. El informe es una página con números, mapas e imágenes, para ver en un navegador e imprimir.

Indique un modelo con el que comparar para ver qué se ganó: antes y después, en las mismas teselas. Evalúe en lugares que ningún entrenamiento vio, por ejemplo los bloques de prueba de un entrenamiento para su región: para eso sirve el área.

Un ráster sin índice se indexa primero, lo que tarda tanto como «Crear índice»; el índice se guarda en la caché. Los valores son proporciones de 0 a 1; los intervalos contienen el 95 % de lo que dan los bloques del terreno extraídos de nuevo, y se omiten cuando las etiquetas están en demasiado pocos lugares.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>Lower end of its interval</source>
        <translation>Extremo inferior de su intervalo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>Lower end of the interval of the gain</source>
        <translation>Extremo inferior del intervalo de la ganancia</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>Mean average precision</source>
        <translation>Precisión promedio media</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>Mean average precision before</source>
        <translation>Precisión promedio media antes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>Upper end of its interval</source>
        <translation>Extremo superior de su intervalo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>Upper end of the interval of the gain</source>
        <translation>Extremo superior del intervalo de la ganancia</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>What came out</source>
        <translation>Lo que resultó</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>What was gained</source>
        <translation>Lo que se ganó</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>p of the hypothesis that nothing was gained</source>
        <translation>p de la hipótesis de que no se ganó nada</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>{label}: average precision {after}</source>
        <translation>{label}: precisión promedio {after}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/evaluation.py"/>
        <source>{label}: average precision {before}, then {after}</source>
        <translation>{label}: precisión promedio {before}, después {after}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/groups.py"/>
        <source>Model and training</source>
        <translation>Modelo y entrenamiento</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/heatmaps.py"/>
        <source>Free space on the disk, or name another file for the heatmap.</source>
        <translation>Libere espacio en el disco o indique otro archivo para el mapa de calor.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/heatmaps.py"/>
        <source>Name another file for the heatmap.</source>
        <translation>Indique otro archivo para el mapa de calor.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/heatmaps.py"/>
        <source>The heatmaps cannot be written as one file, {path}: {reason}.</source>
        <translation>Los mapas de calor no se pueden escribir como un solo archivo, {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/heatmaps.py"/>
        <source>{path} exists and is no heatmap of a text search: it is not replaced.</source>
        <translation>{path} existe y no es un mapa de calor de una búsqueda por texto: no se reemplaza.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Index info</source>
        <translation>Información del índice</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Model found</source>
        <translation>Modelo encontrado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Number of rasters that are not up to date</source>
        <translation>Rásteres no actualizados</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Reference system of the first raster</source>
        <translation>Sistema de referencia del primer ráster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Side of a tile of the first raster in metres</source>
        <translation>Lado de una tesela del primer ráster en metros</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Size in bytes</source>
        <translation>Tamaño en bytes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>State: fresh, partial, stale, missing or no_model</source>
        <translation>Estado: fresh, partial, stale, missing o no_model</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Tells what an index holds, and checks whether it still describes its rasters: a raster may have changed or be gone, an index run may not have come to its end, and the model may be missing. Nothing is changed.

The state is one word, for models and scripts: fresh, partial (“Build index” continues it), stale (“Build index” updates it), missing (a raster is not found) or no_model. Of several indexes the worst counts. The report is one page, to look at in a browser and to print.</source>
        <translation>Dice lo que contiene un índice y comprueba si aún describe sus rásteres: puede que un ráster haya cambiado o ya no exista, que una indexación no haya llegado a su fin y que falte el modelo. No se cambia nada.

El estado es una palabra, para modelos de Procesos y scripts: fresh (listo), partial (incompleto: «Crear índice» lo continúa), stale (desactualizado: «Crear índice» lo actualiza), missing (no se encuentra un ráster) o no_model (no se encuentra el modelo). De varios índices cuenta el peor estado. El informe es una página, para ver en un navegador e imprimir.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Tile size as it was asked for</source>
        <translation>Tamaño de tesela tal como se pidió</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Tiles when the index is complete</source>
        <translation>Teselas cuando esté completo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Up to date</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_info.py"/>
        <source>Why it is not up to date</source>
        <translation>Por qué no está actualizado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>Ground resolution</source>
        <translation>Resolución sobre el terreno</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>Name another file for the report.</source>
        <translation>Indique otro archivo para el informe.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>The model {model} is not found on this computer, and no other can search this index</source>
        <translation>No se encuentra el modelo {model} en este equipo, y ningún otro puede buscar en él</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>What to know</source>
        <translation>Qué conviene saber</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>{index}: {state}, {tiles} of {rasters}</source>
        <translation>{index}: {state}, {tiles} de {rasters}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>{n} indexes: {state}, {tiles}</source>
        <translation>{n} índices: {state}, {tiles}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>{n} m</source>
        <translation>{n} m</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>{n} rasters</source>
        <translation><numerusform>{n} ráster</numerusform><numerusform>{n} rásteres</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_page.py"/>
        <source>{path} exists and is no report of a text search: it is not replaced.</source>
        <translation>{path} existe y no es un informe de una búsqueda por texto: no se reemplaza.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_runs.py"/>
        <source>The index folder cannot be made: {path} ({reason}).</source>
        <translation>No se puede crear la carpeta del índice: {path} ({reason}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_to_layer.py"/>
        <source>Index to polygon layer</source>
        <translation>Índice a capa de polígonos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_to_layer.py"/>
        <source>Tiles with embeddings</source>
        <translation>Teselas con representaciones vectoriales</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/index_to_layer.py"/>
        <source>Writes every tile of an index as a polygon with its raster, its scale, its place in it, the model and its embedding, for statistics, clustering or classification elsewhere.

The field “embedding” holds a list of numbers as JSON, which every format but Shapefile can keep: from_json(&quot;embedding&quot;) in expressions, json.loads in Python; GeoJSON has it as a list. Embeddings have length 1; the dot product of two says how alike their tiles are, if one model made both. A thousand tiles take some four megabytes.</source>
        <translation>Escribe cada tesela de un índice como polígono con su ráster, su escala, su lugar en él, el modelo y su representación vectorial, para estadísticas, agrupamiento o clasificación en otros programas.

El campo «embedding» contiene una lista de números como JSON, que pueden guardar todos los formatos salvo Shapefile: from_json(&quot;embedding&quot;) en expresiones, json.loads en Python; en GeoJSON es una lista. Las representaciones vectoriales tienen longitud 1; el producto escalar de dos dice lo parecidas que son sus teselas, si las hizo el mismo modelo. Mil teselas ocupan unos cuatro megabytes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/inputs.py"/>
        <source>Choose rasters, or an index.</source>
        <translation>Elija rásteres o un índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/inputs.py"/>
        <source>Index file, instead of rasters</source>
        <translation>Archivo de índice, en lugar de rásteres</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/inputs.py"/>
        <source>It counts where both are given.</source>
        <translation>Es el que vale si se indican ambos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/inputs.py"/>
        <source>More index files, used with the first as one</source>
        <translation>Más archivos de índice, usados con el primero como si fueran uno</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/inputs.py"/>
        <source>One raster (for batch runs and the Model Designer)</source>
        <translation>Un ráster (para lotes y modelos de Procesos)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/inputs.py"/>
        <source>“{layer}” has no index yet. Run “Build index” first.</source>
        <translation>«{layer}» aún no tiene índice. Ejecute primero «Crear índice».</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/labelled.py"/>
        <source>The polygons cannot be written: {reason}.</source>
        <translation>No se pueden escribir los polígonos: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/models.py"/>
        <source>Add a copy to the models of the Text Search panel</source>
        <translation>Añadir una copia a los modelos del panel Búsqueda por texto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/places.py"/>
        <source>Extent, instead of an area of polygons</source>
        <translation>Extensión, en lugar de un área de polígonos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/places.py"/>
        <source>Give an area or an extent, not both.</source>
        <translation>Indique un área o una extensión, no ambas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/query_table.py"/>
        <source>Field of the query (else the first of text)</source>
        <translation>Campo de la consulta (si no, el primero de texto)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/query_table.py"/>
        <source>Field with the name of the query</source>
        <translation>Campo de cómo se llama la consulta</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/query_table.py"/>
        <source>Field with what the tiles must not look like</source>
        <translation>Campo de a qué no deben parecerse las teselas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/query_table.py"/>
        <source>Queries are read from the field “{name}”.</source>
        <translation>Las consultas se leen del campo «{name}».</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/query_table.py"/>
        <source>Table of queries</source>
        <translation>Tabla de consultas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/query_table.py"/>
        <source>The table has no field “{name}”.</source>
        <translation>La tabla no tiene ningún campo «{name}».</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/query_table.py"/>
        <source>The table holds no query.</source>
        <translation>La tabla no contiene ninguna consulta.</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/processing/query_table.py"/>
        <source>{n} rows of the table were left out: they have no query.</source>
        <translation><numerusform>Se omitió {n} fila de la tabla: no tiene consulta.</numerusform><numerusform>Se omitieron {n} filas de la tabla: no tienen consulta.</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/questions.py"/>
        <source>But not (several texts separated by commas)</source>
        <translation>Pero no (varios textos separados por comas)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/results.py"/>
        <source>Compared: {tiles}; model: {model}</source>
        <translation>Comparadas: {tiles}; modelo: {model}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/results.py"/>
        <source>Similarity</source>
        <translation>Similitud</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search.py"/>
        <source>Best score</source>
        <translation>Mejor puntuación</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search.py"/>
        <source>Heatmaps of the single rasters: {names}</source>
        <translation>Mapas de calor de los distintos rásteres: {names}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Choose features or image files as examples.</source>
        <translation>Elija objetos espaciales o archivos de imagen como ejemplos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Examples left out, since they lie on none of the rasters: {count}.</source>
        <translation>Ejemplos omitidos, ya que no están sobre ninguno de los rásteres: {count}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Examples: features on the raster</source>
        <translation>Ejemplos: objetos espaciales sobre el ráster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Examples: image files</source>
        <translation>Ejemplos: archivos de imagen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>No example lies on a raster. Choose features that lie on a searched raster, or name the raster on which they lie.</source>
        <translation>Ningún ejemplo está sobre un ráster. Elija objetos espaciales que estén sobre un ráster en el que se busca, o indique el ráster sobre el que están.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Not similar to: features on the raster</source>
        <translation>No similar a: objetos espaciales sobre el ráster</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Not similar to: image files</source>
        <translation>No similar a: archivos de imagen</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Ranks the tiles of indexes by how much they look like examples, and writes the best tiles and a heatmap.

Examples are features of a layer, each showing what the raster shows there: polygons their bounding box, points a square around them. Select features and tick “Selected features only” to take these. Image files are examples too. What the tiles must not look like is given in the same ways.

With a text, both count; its weight is the share of the text. The results are the closest matches, not a complete inventory.</source>
        <translation>Ordena las teselas de índices según lo que se parecen a unos ejemplos, y escribe las mejores teselas y un mapa de calor.

Los ejemplos son objetos espaciales de una capa, cada uno de los cuales indica lo que el ráster muestra ahí: de los polígonos, su rectángulo delimitador; de los puntos, un cuadrado a su alrededor. Seleccione objetos espaciales y marque «Solo los objetos espaciales seleccionados» para tomar estos. También los archivos de imagen sirven de ejemplo. A qué no deben parecerse las teselas se indica de las mismas maneras.

Con un texto, cuentan ambos; su peso es la proporción del texto. Los resultados son las coincidencias más cercanas, no un inventario completo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Raster of the features, if not a searched one</source>
        <translation>Ráster de los objetos, si no es uno de los buscados</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Search by example</source>
        <translation>Buscar por ejemplos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Side of the square around a point in metres</source>
        <translation>Lado del cuadrado alrededor de un punto, en metros</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_example.py"/>
        <source>Text in addition to the examples</source>
        <translation>Texto además de los ejemplos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_text.py"/>
        <source>Describe what to look for, or choose a taught search.</source>
        <translation>Describa lo que busca o elija una búsqueda enseñada.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_text.py"/>
        <source>Query (with a taught search it is that one&#x27;s)</source>
        <translation>Consulta (con una búsqueda enseñada, es la de esta)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_text.py"/>
        <source>Ranks the tiles of indexes by how well they match a text, and writes the best tiles and a heatmap.

Choose rasters that have an index, or index files; several are searched as one. Of several rasters the heatmap holds all, and that of each lies beside it.

The results are the closest matches, not a complete inventory; values compare places within one query only. Describe in English what a picture would show.</source>
        <translation>Ordena las teselas de índices según lo bien que coinciden con un texto, y escribe las mejores teselas y un mapa de calor.

Elija rásteres que tengan índice, o archivos de índice; en varios se busca como si fueran uno. Si son varios rásteres, el mapa de calor los contiene todos, y el de cada uno está junto a él.

Los resultados son las coincidencias más cercanas, no un inventario completo; los valores solo comparan lugares dentro de una misma consulta. Describa en inglés lo que mostraría una imagen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/search_text.py"/>
        <source>Search by text</source>
        <translation>Buscar por texto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/similarity.py"/>
        <source>Give at least one query.</source>
        <translation>Indique al menos una consulta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/similarity.py"/>
        <source>Number of queries</source>
        <translation>Número de consultas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/similarity.py"/>
        <source>Queries, one a line</source>
        <translation>Consultas, una por línea</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/similarity.py"/>
        <source>Similarity raster</source>
        <translation>Ráster de similitud</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/similarity.py"/>
        <source>Writes how much each place looks like what each of several queries says, as a GeoTIFF with a band for each query, described by it. There is no data outside of what is indexed and of the area.

Give one query a line, or separate them by semicolons. What the places must not look like holds for all of them.

Values compare places within one band only: for which query a place is best is not told by the larger value.</source>
        <translation>Escribe cuánto se parece cada lugar a lo que dice cada una de varias consultas, como GeoTIFF con una banda por consulta, cuya descripción es la consulta. Fuera de lo indexado y del área no hay datos.

Indique una consulta por línea, o sepárelas con punto y coma. A lo que no deben parecerse los lugares vale para todas ellas.

Los valores solo comparan lugares dentro de una misma banda: el valor mayor no dice para qué consulta es mejor un lugar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/spread.py"/>
        <source>One heatmap of all rasters is not made: they lie too far apart, or one has no reference system.</source>
        <translation>No se crea un mapa de calor de todos los rásteres: están demasiado lejos entre sí o uno no tiene sistema de referencia.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/spread.py"/>
        <source>Search them one by one.</source>
        <translation>Busque en ellos uno por uno.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Area of all polygons, in square metres</source>
        <translation>Área de todos los polígonos, en metros cuadrados</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Level of the legend</source>
        <translation>Nivel de la leyenda</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Merges the cells of a heatmap that reach a threshold into polygons, each with its area on the ellipsoid and its mean and highest value.

The threshold is a level of the heatmap&#x27;s legend (weak, fair, strong), which means the same for every query; or a percentile, such as 95 for the best twentieth of the cells; or a value. Where nothing reaches it, the layer is empty, and the log says so.</source>
        <translation>Une en polígonos las celdas de un mapa de calor que alcanzan un umbral, cada uno con su área sobre el elipsoide y sus valores medio y máximo.

El umbral es un nivel de la leyenda del mapa de calor (weak: débil, fair: moderada, strong: fuerte), que significa lo mismo para toda consulta; o un percentil, por ejemplo 95 para la mejor vigésima parte de las celdas; o un valor. Si nada lo alcanza, la capa está vacía, y el registro lo dice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Nothing reaches {value}.</source>
        <translation>Nada alcanza {value}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Percentile, instead of a level</source>
        <translation>Percentil, en lugar de un nivel</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Threshold to polygons</source>
        <translation>Umbral a polígonos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Threshold, in values of the heatmap</source>
        <translation>Umbral, en valores del mapa de calor</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>Value, instead of a level and a percentile</source>
        <translation>Valor, en lugar de un nivel y de un percentil</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>“{layer}” has no band {n}.</source>
        <translation>«{layer}» no tiene la banda {n}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/threshold_polygons.py"/>
        <source>“{layer}” has no levels: it is no heatmap of a search, or its model has none. Give a percentile or a value.</source>
        <translation>«{layer}» no tiene niveles: no es un mapa de calor de una búsqueda, o su modelo no los tiene. Indique un percentil o un valor.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Adapts a model to your region by the pairs of “Make training pairs”. The new model is what “Build index” takes; an index belongs to one model, so that rasters have to be indexed again.

Recipes: heads (the last layers, fast and careful), lora (low-rank updates of a CLIP), full (all that can learn). General pairs, seen again while it learns yours, keep a model from forgetting.

Cancel stops the training and keeps what it has learnt: the same folder of the run continues it. “Evaluate search” says whether search got better here. Training needs PyTorch in the engine&#x27;s environment.</source>
        <translation>Adapta un modelo a su región con los pares de «Hacer pares de entrenamiento». El modelo nuevo es el que toma «Crear índice»; un índice pertenece a un solo modelo, por lo que hay que indexar de nuevo los rásteres.

Recetas: heads (las últimas capas, rápida y prudente), lora (actualizaciones de rango bajo de un CLIP), full (todo lo que puede aprender). Los pares generales, que el modelo vuelve a ver mientras aprende los suyos, evitan que olvide.

Cancelar detiene el entrenamiento y conserva lo aprendido: la misma carpeta de la ejecución lo continúa. «Evaluar la búsqueda» dice si la búsqueda mejoró aquí. El entrenamiento necesita PyTorch en el entorno del motor de búsqueda.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Architecture of the checkpoint</source>
        <translation>Arquitectura del punto de control</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Best epoch (0: the model to start from)</source>
        <translation>Mejor época (0: el modelo de partida)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Checkpoint to start from, instead of a model</source>
        <translation>Punto de control de partida, en lugar de un modelo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Epoch {n}: {found} are found on validation.</source>
        <translation>Época {n}: encuentra {found} en validación.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Epochs at most (if left empty: as the recipe has it)</source>
        <translation>Épocas como máximo (omitido: según la receta)</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Folder of the pairs</source>
        <translation>Carpeta de los pares</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Folder of the run, by which it continues</source>
        <translation>Carpeta de la ejecución, con la que continúa</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>General pairs to replay</source>
        <translation>Pares generales para repasar</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Images of the general pairs</source>
        <translation>Imágenes de los pares generales</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Licence of the new model</source>
        <translation>Licencia del modelo nuevo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Model to start from: without it, that of new indexes</source>
        <translation>Modelo de partida: sin él, el de los índices nuevos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Name of the new model</source>
        <translation>Nombre del modelo nuevo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Share found on validation after training</source>
        <translation>Proporción encontrada en validación después</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Share found on validation before training</source>
        <translation>Proporción encontrada en validación antes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Start from a model or from a checkpoint, not both.</source>
        <translation>Parta de un modelo o de un punto de control, no de ambos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>The model to start from finds {found} on validation.</source>
        <translation>El modelo de partida encuentra {found} en validación.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Train a model</source>
        <translation>Entrenar un modelo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Training is stopped; what it has learnt so far is kept in {folder}: with that folder of the run it goes on from there.</source>
        <translation>El entrenamiento está detenido; lo que ha aprendido hasta ahora se conserva en {folder}: con esa carpeta de la ejecución continúa desde ahí.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/train_model.py"/>
        <source>Training, epoch {n}: step {step} of {steps}</source>
        <translation>Entrenamiento, época {n}: paso {step} de {steps}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Captions of an earlier run, edited</source>
        <translation>Pies de foto de una ejecución anterior, editados</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Choose rasters.</source>
        <translation>Elija rásteres.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Field of sentences, where the labels are captions</source>
        <translation>Campo de las frases, si las etiquetas son pies de foto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Field of the class</source>
        <translation>Campo de la clase</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Images to test on</source>
        <translation>Imágenes de prueba</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Images to train on</source>
        <translation>Imágenes de entrenamiento</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Images to validate on</source>
        <translation>Imágenes de validación</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Make training pairs</source>
        <translation>Hacer pares de entrenamiento</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Makes pairs of image and text from rasters and the polygons that label them, as “Train a model” takes them: images as an index reads its tiles, captions, and a training, a validation and a test part that share no ground.

What a polygon says is its class in a field (classes), sentences in a field, several apart by | (captions), the tags of OpenStreetMap (osm), or its class with what other fields say (fields). Templates are sentences with {} for the class, separated by semicolons.

The folder must be new, or one of pairs, which are replaced; captions that were edited are not lost. Twenty tiles a class in many places are a good start.</source>
        <translation>Hace pares de imagen y texto a partir de rásteres y de los polígonos que los etiquetan, tal como los toma «Entrenar un modelo»: imágenes como las teselas que lee un índice, pies de foto y una parte de entrenamiento, otra de validación y otra de prueba que no comparten terreno.

Lo que dice un polígono es su clase en un campo (classes), frases en un campo, separadas por | si son varias (captions), las etiquetas de OpenStreetMap (osm) o su clase con lo que dicen otros campos (fields). Las plantillas son frases con {} para la clase, separadas por punto y coma.

La carpeta debe ser nueva, o una de pares, que se reemplazan; los pies de foto que se editaron no se pierden. Veinte teselas por clase en muchos lugares son un buen comienzo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Model to train: without it, that of new indexes</source>
        <translation>Modelo que se entrena: si no, el de los índices nuevos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Overview</source>
        <translation>Resumen general</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Sides of tiles, such as 150, 300 (metres) or 192px</source>
        <translation>Lados de las teselas, por ejemplo 150, 300 (metros) o 192px</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>Templates, such as: an aerial image of {}</source>
        <translation>Plantillas, por ejemplo: an aerial image of {}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>What a polygon says</source>
        <translation>Lo que dice un polígono</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>without a class</source>
        <translation>sin clase</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/training_pairs.py"/>
        <source>{label}, images to train on: {train}, to validate on: {val}, to test on: {test}</source>
        <translation>{label}, imágenes de entrenamiento: {train}, de validación: {val}, de prueba: {test}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/vectors.py"/>
        <source>Choose another name, or save into the file as one more layer.</source>
        <translation>Elija otro nombre o guarde en el archivo como una capa más.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/vectors.py"/>
        <source>{path} holds several layers, which would all be replaced.</source>
        <translation>{path} contiene varias capas, que se reemplazarían todas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/vectors.py"/>
        <source>{path} is a raster and is not replaced.</source>
        <translation>{path} es un ráster y no se reemplaza.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/processing/vectors.py"/>
        <source>{path} is named twice, and is one file only.</source>
        <translation>{path} se indica dos veces y es un solo archivo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/controller.py"/>
        <source>Indexing is paused; what is done so far is kept.</source>
        <translation>La indexación está en pausa; lo hecho hasta ahora se conserva.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/controller.py"/>
        <source>Make the folder writable, or free space on the disk.</source>
        <translation>Haga que se pueda escribir en la carpeta o libere espacio en el disco.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/controller.py"/>
        <source>Rebuilding was cancelled; the index is as it was.</source>
        <translation>Se canceló la reconstrucción; el índice está como estaba.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>Check the connection and try again.</source>
        <translation>Compruebe la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>Free space on the disk, or make the folder writable.</source>
        <translation>Libere espacio en el disco o haga que se pueda escribir en la carpeta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>Nothing of it was kept. It may have been replaced, or your network puts a page of its own in its place: look at the page of the source.</source>
        <translation>No se conservó nada. Puede que se haya reemplazado, o que su red ponga en su lugar una página propia: consulte la página del origen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>The download was cancelled.</source>
        <translation>Se canceló la descarga.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>it does not end where it should</source>
        <translation>no termina donde debería</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>the connection ended too early</source>
        <translation>la conexión terminó demasiado pronto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>the server announces {n} B, and {listed} are listed</source>
        <translation>el servidor anuncia {n} B, y en la lista constan {listed}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>the server sends another part of it than it was asked for</source>
        <translation>el servidor envía una parte distinta de la que se le pidió</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>{host} sends another file than {name}: {reason}.</source>
        <translation>{host} envía otro archivo que {name}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>{name} could not be fetched from {host}: {reason}.</source>
        <translation>No se pudo descargar {name} desde {host}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/download.py"/>
        <source>{size} is kept in {path}; the next try continues there.</source>
        <translation>Se conservan {size} en {path}; el próximo intento continúa ahí.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/engine_setup.py"/>
        <source>it ended early</source>
        <translation>terminó antes de tiempo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/history.py"/>
        <source>Choose a file that you may read.</source>
        <translation>Elija un archivo que usted pueda leer.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/history.py"/>
        <source>Choose a file that “Export saved queries” wrote.</source>
        <translation>Elija un archivo que haya escrito «Exportar consultas guardadas».</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/history.py"/>
        <source>Remove the file.</source>
        <translation>Elimine el archivo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/history.py"/>
        <source>The queries cannot be written to {path} ({reason}).</source>
        <translation>No se pueden escribir las consultas en {path} ({reason}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/history.py"/>
        <source>The queries in {path} cannot be read ({reason}).</source>
        <translation>No se pueden leer las consultas de {path} ({reason}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/history.py"/>
        <source>The queries in {path} come from a newer version.</source>
        <translation>Las consultas de {path} proceden de una versión más reciente.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/history.py"/>
        <source>Update the plugin.</source>
        <translation>Actualice el complemento.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/history.py"/>
        <source>{path} holds no saved queries.</source>
        <translation>{path} no contiene consultas guardadas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/index_files.py"/>
        <source>Close the programs that have it open, and check that its folder is writable.</source>
        <translation>Cierre los programas que lo tienen abierto y compruebe que se puede escribir en su carpeta.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/index_files.py"/>
        <source>The index {path} cannot be deleted ({reason}).</source>
        <translation>No se puede eliminar el índice {path} ({reason}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/index_files.py"/>
        <source>The index {path} is being built.</source>
        <translation>El índice {path} se está creando.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/index_files.py"/>
        <source>Wait until it is ready, or cancel that first.</source>
        <translation>Espere a que esté listo o cancele antes su creación.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/labels.py"/>
        <source>Save the edits of the layer, then the project once more.</source>
        <translation>Guarde las ediciones de la capa y después, una vez más, el proyecto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/labels.py"/>
        <source>The labels stay in {path}: they are being edited.</source>
        <translation>Las etiquetas se quedan en {path}: se están editando.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/manager.py"/>
        <source>Choose a GeoPackage that an index was built into.</source>
        <translation>Elija un GeoPackage en el que se haya creado un índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/manager.py"/>
        <source>Index of {name} ready.</source>
        <translation>Índice de {name} listo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/manager.py"/>
        <source>The index now belongs to {path}.</source>
        <translation>El índice pertenece ahora a {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/manager.py"/>
        <source>its model, {model}, is not found on this computer: add it again under Models…, or rebuild the index with another</source>
        <translation>su modelo, {model}, no se encuentra en este equipo: añádalo de nuevo en Modelos…, o reconstruya el índice con otro</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/services/manager.py"/>
        <source>{count} indexes deleted.</source>
        <translation><numerusform>{count} índice eliminado.</numerusform><numerusform>{count} índices eliminados.</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/manager.py"/>
        <source>{path} is no index that can be read.</source>
        <translation>{path} no es un índice que se pueda leer.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>Asking {host}…</source>
        <translation>Preguntando a {host}…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>Check that the file is there and that you may read it.</source>
        <translation>Compruebe que el archivo existe y que usted puede leerlo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>Check {name}</source>
        <translation>Comprobar {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>Comparing the file with its checksum…</source>
        <translation>Comparando el archivo con su suma de comprobación…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>Converting: the engine makes a model bundle of it…</source>
        <translation>Convirtiendo: el motor de búsqueda hace con él un paquete de modelo…</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>Downloading from {host}: {done} of {total}</source>
        <translation>Descargando desde {host}: {done} de {total}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>Get it again from its source.</source>
        <translation>Obténgalo de nuevo de su origen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>Getting the model was cancelled.</source>
        <translation>Se canceló la obtención del modelo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>It was deleted; try again, or fetch it in a browser from its source.</source>
        <translation>Se eliminó; inténtelo de nuevo o descárguelo de su origen con un navegador.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>No checksum of {name} is published: by its size alone, the file may be it.</source>
        <translation>No hay publicada ninguna suma de comprobación de {name}: solo por su tamaño, el archivo puede serlo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>The downloaded file is kept for the next try: {path}.</source>
        <translation>El archivo descargado se conserva para el próximo intento: {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>it has {n} B, and {listed} are listed</source>
        <translation>tiene {n} B, y en la lista constan {listed}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>its SHA-256 is not the published one</source>
        <translation>su SHA-256 no es el publicado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_fetch.py"/>
        <source>{path} is not {name}: {reason}.</source>
        <translation>{path} no es {name}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_list.py"/>
        <source>Check “List of models” in Settings ▸ Options ▸ Text Search, or clear it.</source>
        <translation>Compruebe «Lista de modelos» en Configuración ▸ Opciones ▸ Búsqueda por texto, o bórrela.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_list.py"/>
        <source>Give an address with https://, or a file, in Settings ▸ Options ▸ Text Search.</source>
        <translation>Indique una dirección con https://, o un archivo, en Configuración ▸ Opciones ▸ Búsqueda por texto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_list.py"/>
        <source>The list of models {path} cannot be read: {reason}.</source>
        <translation>No se puede leer la lista de modelos {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/model_list.py"/>
        <source>The list of models {path} is not read over http: whoever sits on the way could put other models and other checksums into it.</source>
        <translation>La lista de modelos {path} no se lee por http: cualquiera que esté en el camino podría poner en ella otros modelos y otras sumas de comprobación.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>Fetch the file in a browser and choose “I have the file already”.</source>
        <translation>Descargue el archivo con un navegador y elija «Ya tengo el archivo».</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>Give its name and password in Settings ▸ Options ▸ Network.</source>
        <translation>Indique su nombre y contraseña en Configuración ▸ Opciones ▸ Red.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>It may want a login, or a filter of your network forbids it.</source>
        <translation>Puede que exija iniciar sesión, o que un filtro de su red lo prohíba.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>Its publisher may have moved it: look at the source&#x27;s page.</source>
        <translation>Puede que su editor lo haya movido: consulte la página del origen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>Try again later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>it is not there any more (status {n})</source>
        <translation>ya no está allí (estado {n})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>nothing came for too long</source>
        <translation>no llegó nada durante demasiado tiempo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>the proxy wants a login</source>
        <translation>el proxy exige iniciar sesión</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>the server refuses it (status {n})</source>
        <translation>el servidor lo rechaza (estado {n})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/network.py"/>
        <source>the server reports an error (status {n})</source>
        <translation>el servidor informa de un error (estado {n})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/part_file.py"/>
        <source>{path} is being written by another window of QGIS.</source>
        <translation>Otra ventana de QGIS está escribiendo {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/pasted.py"/>
        <source>Copy it again, or save it and choose the file.</source>
        <translation>Cópiela de nuevo, o guárdela y elija el archivo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/pasted.py"/>
        <source>The image cannot be kept in {path} ({reason}).</source>
        <translation>No se puede guardar la imagen en {path} ({reason}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/pasted.py"/>
        <source>The image cannot be read.</source>
        <translation>No se puede leer la imagen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/placing.py"/>
        <source>the layer is in {layer_crs}, the index in {index_crs}</source>
        <translation>la capa está en {layer_crs}, el índice en {index_crs}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/project_link.py"/>
        <source>Build it again; everything else of the project works.</source>
        <translation>Créelo de nuevo; todo lo demás del proyecto funciona.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/project_link.py"/>
        <source>The index of “{layer}” is not found: {path}.</source>
        <translation>No se encuentra el índice de «{layer}»: {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/result_files.py"/>
        <source>Its file is {path}: export it before you close QGIS.</source>
        <translation>Su archivo es {path}: expórtelo antes de cerrar QGIS.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/result_files.py"/>
        <source>Search again to make them anew, or remove their groups.</source>
        <translation>Busque de nuevo para crearlos otra vez, o quite sus grupos.</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/services/result_files.py"/>
        <source>{count} result files of this project are not found, {path} first.</source>
        <translation><numerusform>No se encuentra un archivo de resultados de este proyecto: {path}.</numerusform><numerusform>No se encuentran {count} archivos de resultados de este proyecto, el primero {path}.</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/result_files.py"/>
        <source>“{layer}” could not be kept beside the project: {reason}.</source>
        <translation>«{layer}» no se pudo guardar junto al proyecto: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/result_places.py"/>
        <source>The folder for results cannot be made: {path} ({reason}).</source>
        <translation>No se puede crear la carpeta para los resultados: {path} ({reason}).</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/samples.py"/>
        <source>Sample photographs</source>
        <translation>Fotografías de muestra</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/samples.py"/>
        <source>Sample scene</source>
        <translation>Escena de muestra</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/searches.py"/>
        <source>An example tile was kept by an earlier version, without its place.</source>
        <translation>Una versión anterior guardó una tesela de ejemplo sin su lugar.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/searches.py"/>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/searches.py"/>
        <source>Press “Build index” first; it is done once per raster.</source>
        <translation>Pulse primero «Crear índice»; se hace una vez por ráster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/searches.py"/>
        <source>Take it away with the cross below the query, and teach the search again from its marks.</source>
        <translation>Quítelo con la cruz bajo la consulta y enseñe de nuevo a la búsqueda a partir de sus marcas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/searches.py"/>
        <source>Take it away, and choose the example again from the results of a search.</source>
        <translation>Quítela y elija de nuevo el ejemplo entre los resultados de una búsqueda.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/searches.py"/>
        <source>The taught search for “{query}” is not found: {path}.</source>
        <translation>No se encuentra lo que se enseñó a «{query}»: {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/searches.py"/>
        <source>“{layer}” has no index yet.</source>
        <translation>«{layer}» aún no tiene índice.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/sources.py"/>
        <source>Add a raster layer from a file and choose it above.</source>
        <translation>Añada una capa ráster de un archivo y elíjala arriba.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/sources.py"/>
        <source>No raster is chosen.</source>
        <translation>No se ha elegido ningún ráster.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/sources.py"/>
        <source>The folder of the raster is read-only: its index is kept in the cache folder.</source>
        <translation>La carpeta del ráster es de solo lectura: su índice se guarda en la carpeta de caché.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/training.py"/>
        <source>It has forgotten nothing to speak of: on the general pairs {after} %, and {before} % before.</source>
        <translation>No ha olvidado nada digno de mención: en los pares generales {after} %, y {before} % antes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/training.py"/>
        <source>It has forgotten something: on the general pairs {after} %, and {before} % before.</source>
        <translation>Ha olvidado algo: en los pares generales {after} %, y {before} % antes.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/training.py"/>
        <source>On photographs of elsewhere that ship with the plugin: {after} %, and {before} % before. They show little of what a model forgets: general pairs to replay measure it, and hold it.</source>
        <translation>Con fotografías de otros lugares, incluidas en el complemento: {after} %, y {before} % antes. Muestran poco de lo que olvida un modelo: los pares generales para repasar miden el olvido y lo contienen.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/training.py"/>
        <source>Training found nothing better: the new model is the base as it was.</source>
        <translation>El entrenamiento no encontró nada mejor: el modelo nuevo es el modelo base tal como era.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/training.py"/>
        <source>Training is stopped; what it has learnt so far is kept, and “Continue” goes on from there.</source>
        <translation>El entrenamiento está detenido; lo aprendido hasta ahora se conserva, y Continuar lo reanuda.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/training.py"/>
        <source>Training needs packages that the engine&#x27;s environment has not: {names}. They take some gigabytes of disk space; searching works without them.</source>
        <translation>El entrenamiento necesita paquetes que el entorno del motor de búsqueda no tiene: {names}. Ocupan algunos gigabytes de disco; la búsqueda sigue funcionando sin ellos.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/training.py"/>
        <source>What was learnt would have cost more of what the base knew than is allowed: the new model is the base as it was. General pairs to replay let it learn more.</source>
        <translation>Lo aprendido habría hecho olvidar más de lo permitido de lo que sabía el modelo base: el modelo nuevo es el modelo base tal como era. Los pares generales para repasar le permiten aprender más.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/services/training_runs.py"/>
        <source>The training in {path} cannot be deleted: {reason}.</source>
        <translation>No se puede eliminar el entrenamiento de {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/example.py"/>
        <source>an area of {raster}</source>
        <translation>un área de {raster}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/example.py"/>
        <source>tile {tile}</source>
        <translation>tesela {tile}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/index_state.py"/>
        <source>being built</source>
        <translation>en creación</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/index_state.py"/>
        <source>model not found</source>
        <translation>modelo no encontrado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/index_state.py"/>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/index_state.py"/>
        <source>raster not found</source>
        <translation>ráster no encontrado</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/index_state.py"/>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>64 digits in hex, or null</source>
        <translation>64 cifras hexadecimales, o null</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>Correct it, or clear “List of models” in Settings ▸ Options ▸ Text Search: then the list that ships is used.</source>
        <translation>Corríjala o borre «Lista de modelos» en Configuración ▸ Opciones ▸ Búsqueda por texto: entonces se usa la lista incluida.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>The list of models {path} cannot be used: {reason}.</source>
        <translation>No se puede usar la lista de modelos {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>a number of bytes</source>
        <translation>un número de bytes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>an address with https://</source>
        <translation>una dirección con https://</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>an address without https:// needs “sha256”</source>
        <translation>una dirección sin https:// necesita «sha256»</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>figures by their source, as in {example}</source>
        <translation>cifras según su origen, como en {example}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>it is nested too deeply</source>
        <translation>está anidado a demasiada profundidad</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>it is no JSON: {reason}</source>
        <translation>no es JSON: {reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>letters, digits, - and _</source>
        <translation>letras, cifras, - y _</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>model {n}</source>
        <translation>modelo {n}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>one of {names}</source>
        <translation>uno de {names}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>{entry} is no object</source>
        <translation>{entry} no es un objeto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>{entry} is there twice</source>
        <translation>{entry} aparece dos veces</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>{entry}: {reason}</source>
        <translation>{entry}: {reason}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>{example}, or null</source>
        <translation>{example}, o null</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>“models” holds none</source>
        <translation>«models» no contiene ninguno</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>“schema” is not {n}</source>
        <translation>«schema» no es {n}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/offered.py"/>
        <source>“{key}” must be {wanted}</source>
        <translation>«{key}» debe ser {wanted}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/query.py"/>
        <source>examples: {counts}</source>
        <translation>{counts} ejemplos</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/query.py"/>
        <source>similar to {example}</source>
        <translation>similar a {example}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/query.py"/>
        <source>{query}, taught by {count}</source>
        <translation>{query}, enseñada con {count}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/where.py"/>
        <source>in the rectangle</source>
        <translation>en el rectángulo</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/where.py"/>
        <source>in the selection</source>
        <translation>en la selección</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/where.py"/>
        <source>in the view</source>
        <translation>en la vista</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/values/where.py"/>
        <source>in “{layer}”</source>
        <translation>en «{layer}»</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>It hardly shows what was asked for: only closer to it than other tiles.</source>
        <translation>Apenas muestra lo que se pidió: solo está más cerca de ello que otras teselas.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>It may show what was asked for; look at it.</source>
        <translation>Puede que muestre lo que se pidió; mírela.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>It probably shows what was asked for, or something like it.</source>
        <translation>Probablemente muestra lo que se pidió, o algo parecido.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>It very probably shows what was asked for.</source>
        <translation>Muy probablemente muestra lo que se pidió.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>Not seen in training, guessed from similar words: {words}.</source>
        <translation>No visto en el entrenamiento, deducido de palabras similares: {words}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>Nothing stands out: true matches usually score higher than the best tile here.</source>
        <translation>Nada destaca: las coincidencias verdaderas suelen puntuar más que la mejor tesela de aquí.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>The best matches are weak: what was asked for may not be there.</source>
        <translation>Las mejores coincidencias son débiles: puede que lo que se pidió no esté.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>The index is not complete: only what it holds so far was searched.</source>
        <translation>El índice no está completo: solo se buscó en lo que contiene hasta ahora.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>Words that the model does not know: {words}.</source>
        <translation>Palabras que el modelo no conoce: {words}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>about {tiles}</source>
        <translation>unas {tiles}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>fair</source>
        <translation>moderada</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>raster {n} of {all}</source>
        <translation>ráster {n} de {all}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>strong</source>
        <translation>fuerte</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>weak</source>
        <translation>débil</translation>
    </message>
    <message numerus="yes">
        <location filename="../rs_textsearch/wording.py"/>
        <source>{count} tiles</source>
        <translation><numerusform>{count} tesela</numerusform><numerusform>{count} teselas</numerusform></translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>{h} h {m} min</source>
        <translation>{h} h {m} min</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>{n} px</source>
        <translation>{n} px</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>{rate} tiles/s</source>
        <translation>{rate} teselas/s</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/wording.py"/>
        <source>{what}: {done} of {all}</source>
        <translation>{what}: {done} de {all}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>Check the interpreter in Settings ▸ Options ▸ Text Search.</source>
        <translation>Compruebe el intérprete en Configuración ▸ Opciones ▸ Búsqueda por texto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>Choose another interpreter in Settings ▸ Options ▸ Text Search.</source>
        <translation>Elija otro intérprete en Configuración ▸ Opciones ▸ Búsqueda por texto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>Close other programs and try again: the engine is started anew, and an index continues where it stopped.</source>
        <translation>Cierre otros programas e inténtelo de nuevo: el motor de búsqueda se reinicia, y un índice continúa donde se detuvo.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>Nothing indexed is lost; try again, it is started anew.</source>
        <translation>No se pierde nada de lo indexado; inténtelo de nuevo, se reinicia.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>Plugin and engine come from different versions: install both anew, restart QGIS.</source>
        <translation>El complemento y el motor de búsqueda son de versiones distintas: instale ambos de nuevo y reinicie QGIS.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>The search engine could not be started with {path}.</source>
        <translation>No se pudo iniciar el motor de búsqueda con {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>The search engine did not start with {path}: {reason}.</source>
        <translation>El motor de búsqueda no se inició con {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>The search engine has not answered for {n} seconds and was ended.</source>
        <translation>El motor de búsqueda no ha respondido en {n} segundos y fue terminado.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>The search engine speaks protocol {theirs}, this plugin speaks {ours}.</source>
        <translation>El motor de búsqueda usa el protocolo {theirs}, este complemento usa {ours}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>The search engine was killed: memory ran out, most likely.</source>
        <translation>El motor de búsqueda fue terminado por el sistema: lo más probable es que se agotara la memoria.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>The search engine {how}.</source>
        <translation>El motor de búsqueda {how}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>Try again, it is started anew; the log panel “Text Search” has the details.</source>
        <translation>Inténtelo de nuevo, se reinicia; el panel de registro «Text Search» contiene los detalles.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>crashed in one of its libraries</source>
        <translation>falló en una de sus bibliotecas</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>ended unexpectedly (exit code {n})</source>
        <translation>terminó inesperadamente (código de salida {n})</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>exit code {n}</source>
        <translation>código de salida {n}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/diagnosis.py"/>
        <source>{path} does not answer like the search engine.</source>
        <translation>{path} no responde como el motor de búsqueda.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>Choose the Python of an environment with the engine&#x27;s packages, or let one be made.</source>
        <translation>Elija el Python de un entorno con los paquetes del motor de búsqueda o haga que se cree uno.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>It comes from {origin}; correct or clear it there.</source>
        <translation>Procede de {origin}; corríjalo o bórrelo allí.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>Setting up the search engine has not come to its end: {path}.</source>
        <translation>La configuración del motor de búsqueda no llegó a su fin: {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>The search engine is not set up yet: there is no interpreter at {path}.</source>
        <translation>El motor de búsqueda aún no está configurado: no hay ningún intérprete en {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>The search engine&#x27;s Python interpreter was not found: {path}.</source>
        <translation>No se encontró el intérprete de Python del motor de búsqueda: {path}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>it is QGIS</source>
        <translation>es QGIS</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>it is no program</source>
        <translation>no es un programa</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>the environment variable {name}</source>
        <translation>la variable de entorno {name}</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>the option Settings ▸ Options ▸ Text Search</source>
        <translation>la opción Configuración ▸ Opciones ▸ Búsqueda por texto</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>{path} cannot run the search engine: {reason}.</source>
        <translation>{path} no puede ejecutar el motor de búsqueda: {reason}.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/environment.py"/>
        <source>“Set up the engine…” does it, also in Settings ▸ Options ▸ Text Search.</source>
        <translation>«Configurar el motor de búsqueda…» lo hace, también en Configuración ▸ Opciones ▸ Búsqueda por texto.</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/interpreter.py"/>
        <source>it answers something else</source>
        <translation>responde otra cosa</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/interpreter.py"/>
        <source>it does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/interpreter.py"/>
        <source>it is Python {version}, and the engine needs {least} or newer</source>
        <translation>es Python {version}, y el motor de búsqueda necesita {least} o posterior</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/interpreter.py"/>
        <source>it is QGIS&#x27;s own Python</source>
        <translation>es el propio Python de QGIS</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/interpreter.py"/>
        <source>it is a free-threaded Python, for which there are no packages</source>
        <translation>es un Python sin GIL (free-threaded), para el que no hay paquetes</translation>
    </message>
    <message>
        <location filename="../rs_textsearch/worker/interpreter.py"/>
        <source>it is a program of 32 bits, for which there are no packages</source>
        <translation>es un programa de 32 bits, para el que no hay paquetes</translation>
    </message>
</context>
</TS>
